import { QuietPart } from "../shared/QuietPart";

const loadTurn = async () => (await import("./ListTurn")).ListTurn;
const NO_PROPS = {};

/** What keeps the place on a turned phone comes with the parts that follow the first screen. */
export const ListTurnSlot = () => <QuietPart load={loadTurn} props={NO_PROPS} />;
