let canvas: CanvasRenderingContext2D | null = null;

/** Pixels that a text takes in a line. @param font as in CSS: "700 14px sans-serif" */
export function textWidth(text: string, font: string): number {
  canvas ??= document.createElement("canvas").getContext("2d");
  if (!canvas) throw new Error("this browser draws on no canvas");
  canvas.font = font;
  return canvas.measureText(text).width;
}
