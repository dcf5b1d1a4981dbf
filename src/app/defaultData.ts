/** Address of the data set that the page is sent with, relative to the page. */
export const DEFAULT_DATA = "./iraq-2020.json";
