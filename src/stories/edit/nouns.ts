export const SLIDES = { one: "slide", many: "slides" };
