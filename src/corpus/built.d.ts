/** The text of a file of this folder once it is built, packed: only in the standalone page, see `scripts/standaloneBuild.mjs`. */
declare module "*?built" {
  const text: string;
  export default text;
}
