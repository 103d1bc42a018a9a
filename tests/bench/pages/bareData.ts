import { readFile } from "node:fs/promises";
import { parseDirectory } from "../../../src/directory/parseDirectory";
import type { Desk, Directory } from "../../../src/domain/directory";
import { writeMinute } from "../../../src/domain/wallTime";
import type { BareData } from "../floor/bareDesk";
import { DIRECTORY } from "../paths";

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

export const readDirectory = async (): Promise<Directory> =>
  parseDirectory(await readFile(DIRECTORY, "utf8"));

/** The app's own desks, in the form the bare page reads. */
export async function bareData(): Promise<BareData> {
  const { services, desks } = await readDirectory();
  return {
    services: services.map(({ id, label }) => ({ id, label: label.en })),
    desks: desks.map((desk) => ({
      id: desk.id,
      name: desk.name,
      address: `${desk.street}, ${desk.postcode} ${desk.city}`,
      hours: hoursWords(desk),
      notOffered: desk.notOffered,
      lat: desk.point.lat,
      lon: desk.point.lon,
    })),
  };
}

function hoursWords({ week }: Desk): string {
  return week
    .flatMap((periods, day) =>
      periods.map(({ opens, closes }) => `${DAYS[day]} ${writeMinute(opens)}–${writeMinute(closes)}`),
    )
    .join(", ");
}
