/** Of all that is tried at random. The gate tries the same each time; `npm run fuzz` something else, SEED=… the same again. */
export const seed = Number(process.env.SEED ?? 20261129);
