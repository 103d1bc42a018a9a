import { LABEL } from "../mapSettings";

let canvas: CanvasRenderingContext2D | null = null;

/** Pixels that a text takes in a line. @param font as in CSS: "700 14px sans-serif" */
function textWidth(text: string, font: string): number {
  canvas ??= document.createElement("canvas").getContext("2d");
  if (!canvas) throw new Error("this browser draws on no canvas");
  canvas.font = font;
  return canvas.measureText(text).width;
}

interface Font {
  /** as in CSS: "700" */
  readonly style: string;
  /** of the root's text size */
  readonly size: number;
}

/** Pixels that the label of a mark takes, its padding included. */
export function labelSize(
  text: string,
  { style, size }: Font,
): { readonly width: number; readonly height: number } {
  const { fontFamily, fontSize } = getComputedStyle(document.documentElement);
  const letter = size * Number.parseFloat(fontSize);
  return {
    width: textWidth(text, `${style} ${letter}px ${fontFamily}`) + 2 * LABEL.padding * letter,
    height: LABEL.line * letter,
  };
}
