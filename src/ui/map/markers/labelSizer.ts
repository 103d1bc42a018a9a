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

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Measures labels of marks, padding included, in pixels. The root's font is asked for once. */
export function labelSizer({ style, size }: Font): (text: string) => Size {
  const { fontFamily, fontSize } = getComputedStyle(document.documentElement);
  const letter = size * Number.parseFloat(fontSize);
  const font = `${style} ${letter}px ${fontFamily}`;
  return (text) => ({
    width: textWidth(text, font) + 2 * LABEL.padding * letter,
    height: LABEL.line * letter,
  });
}
