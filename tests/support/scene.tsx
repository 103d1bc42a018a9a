import { readFileSync } from "node:fs";
import { render, screen } from "@testing-library/react";
import { latLng } from "leaflet";
import type { ReactNode } from "react";
import { MapContainer } from "react-leaflet";
import { FailureScreen } from "../../src/app/FailureScreen";
import { Providers } from "../../src/app/Providers";
import { prerender } from "../../src/build/pages/prerender";
import { pictureGround } from "../../src/build/pictureGround";
import { answerFor } from "../../src/domain/deskAnswer";
import { plannedVisit } from "../../src/domain/plannedVisit";
import type { Standing } from "../../src/domain/standing";
import { DeskMarker } from "../../src/ui/map/markers/DeskMarker";
import { PanelFallback } from "../../src/ui/panel/PanelFallback";
import { NO_PARTS } from "../../src/ui/shared/builtParts";
import { calendarFile } from "../../src/ui/shared/calendarFile";
import { sharedText } from "../../src/words/shared";
import { visitEvent } from "../../src/words/visitEvent";
import { visitAt } from "./directory";
import { findPanel, renderApp } from "./renderApp";
import { copyWhere, REPORTED } from "./standings";
import { english, speech } from "./words";

/** Everything that speaks of one desk, for one visit to it. */
export interface Scene {
  /** the whole app but the map: the list, the week and the desk's panel are open */
  readonly live: Element;
  readonly title: string;
  /** the page without scripts */
  readonly built: Element;
  readonly marker: Element;
  /** the panel whose code does not come */
  readonly fallback: Element;
  /** the app that broke */
  readonly failure: Element;
  readonly shared: string;
  /** the lines of the calendar's file; null where none is given */
  readonly calendar: readonly string[] | null;
}

const AT = "2026-12-03T11:30";
const SERVICE = "pick-up-permit";
const basemap = JSON.parse(readFileSync("data/basemap/basemap.topo.json", "utf8"));
const nothing = () => undefined;

/** A copy that outlives what is rendered. */
function parsed(markup: string): Element {
  const element = document.createElement("div");
  element.innerHTML = markup;
  return element;
}

export async function openScene(standing: Standing): Promise<Scene> {
  const built = copyWhere(standing);
  const { directory } = built;
  const visit = visitAt(AT, SERVICE);
  const desk = directory.desks.find(({ id }) => id === REPORTED);
  if (!desk) throw new Error(`no desk ${REPORTED}`);
  const answer = answerFor(desk, visit);
  const user = renderApp({
    search: `?service=${SERVICE}&at=${AT}&desk=${REPORTED}`,
    built,
    answer: () => new Promise(nothing),
  });
  await user.click(await screen.findByText("Week at a glance"));
  await screen.findByText(/Tap a day to plan it/);
  await findPanel();
  const { title } = document;
  const live = parsed(document.body.innerHTML);
  const page = parsed(await prerender(speech, directory, pictureGround(basemap), visit.now.day));
  const frame = parsed(page.innerHTML).querySelector("main")?.parentElement ?? null;
  const shown = (part: ReactNode) =>
    render(
      <Providers speech={speech} builtAt={0} parts={{ ...NO_PARTS, frame }}>
        {part}
      </Providers>,
    ).container;
  const position = latLng(desk.point.lat, desk.point.lon);
  const span = plannedVisit(answer, visit);
  return {
    live,
    title,
    built: page,
    marker: shown(
      <MapContainer center={position} zoom={8}>
        <DeskMarker {...{ answer, visit }} place={{ position, label: null }} selected onSelect={nothing} />
      </MapContainer>,
    ),
    fallback: shown(
      <PanelFallback
        {...{ answer, visit, directory }}
        trouble="failed"
        onClose={nothing}
        onRetry={nothing}
      />,
    ),
    failure: shown(<FailureScreen message="it broke" phone={directory.contact.phone} />),
    shared: sharedText(answer, visit, null, english),
    calendar:
      span &&
      calendarFile(visitEvent(span, { answer, visit, directory }, "https://a.example/", english))
        .replace(/\r\n /g, "")
        .split("\r\n"),
  };
}
