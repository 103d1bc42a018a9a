/** Wide and narrow ones. */
const LETTERS = ["ሀ", "መ", "ጨ", "ዀ", "።"];

/** Whether the device has a font for Tigrinya's script: it draws a letter that it lacks as a box, and all boxes are as wide. */
export function drawsEthiopic(): boolean {
  const canvas = document.createElement("canvas").getContext("2d");
  if (!canvas) return true;
  canvas.font = `16px ${getComputedStyle(document.documentElement).fontFamily}`;
  return new Set(LETTERS.map((letter) => canvas.measureText(letter).width)).size > 1;
}
