import { directoryText } from "../../support/directory";
import { eventually } from "../support/eventually";
import { type Fault, MISSING } from "./fault";

const FILE = "/data/directory.json";
/** Longer than the app waits for an answer; who has waited in vain is told. */
const IN_VAIN = "00:13";

const MISTAKE = "The file with the newest facts has a mistake in it and is not used.";
const NO_SERVER = "There is no connection to the server.";

const wrong = (what: string, body: string): Fault => ({
  what: `The directory's file is ${what}`,
  sees: MISTAKE,
  answers: { [FILE]: { body } },
});

/** What the server answers for the facts. The page shows those that it was built with. */
export const directoryFaults: readonly Fault[] = [
  {
    what: "The directory's file is missing",
    sees: "The server does not have the file with the newest facts.",
    answers: { [FILE]: MISSING },
  },
  wrong("cut off", directoryText.slice(0, 8000)),
  wrong("a web page", "<!doctype html><title>Log in</title>"),
  wrong("empty", ""),
  wrong("wrong in one field", directoryText.replace('"lat": 52.3578', '"lat": 4.3578')),
  { what: "The directory's file is cut by the network", sees: NO_SERVER, answers: { [FILE]: "reset" } },
  {
    what: "The directory's file never comes",
    sees: NO_SERVER,
    answers: { [FILE]: "hang" },
    act: async (page, server) => {
      await eventually(() => server.requests.some(({ path }) => path === FILE)).toBe(true);
      await page.clock.runFor(IN_VAIN);
    },
  },
];
