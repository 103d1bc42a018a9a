import type { FigureName } from "../measure/figures";
import type { Measured } from "../measure/measurePages";
import { median, quartiles, type Range } from "../statistics";

const valuesOf = ({ runs }: Measured, name: FigureName) => runs.map((run) => run[name] ?? null);

export const medianOf = (measured: Measured, name: FigureName): number | null =>
  median(valuesOf(measured, name));

export const spreadOf = (measured: Measured, name: FigureName): Range => quartiles(valuesOf(measured, name));
