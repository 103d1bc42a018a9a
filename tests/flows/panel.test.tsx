import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { copyOf, directory, directoryText } from "../support/directory";
import { deskItem, findPanel, openTime, renderApp } from "../support/renderApp";

vi.mock("../../src/ui/map/MapView", () => ({ MapView: () => <p>the map</p> }));

const SUNDAY_NIGHT = "2026-11-29T21:00:00Z";

async function openPanel(search: string, now?: string) {
  const user = renderApp({ search, ...(now && { now }) });
  const dialog = await findPanel();
  return { user, dialog, panel: within(dialog) };
}

/** A section of the panel. */
const section = (name: string) => screen.getByRole("region", { name });

const headingsOf = (dialog: HTMLElement) =>
  within(dialog)
    .getAllByRole("heading", { level: 3 })
    .map(({ textContent }) => textContent);

describe("the head of the panel", () => {
  it.each([
    ["utrecht", "Utrecht · reported closed", "closed"],
    ["eindhoven", "Eindhoven · reported closed", "closed"],
    ["rotterdam", "Rotterdam · reported closed", "closed"],
    ["amsterdam", "Amsterdam · reported moved", "moved"],
    ["rijswijk", "Rijswijk · reported moved", "moved"],
    ["den-bosch", "Den Bosch · reported changed", "changed"],
    ["zwolle", "Zwolle · not confirmed", "unconfirmed"],
    ["hoofddorp", "Hoofddorp · not confirmed", "unconfirmed"],
  ])("of %s says %s, to the eye and to the ear", async (id, heading, standing) => {
    const { dialog, panel } = await openPanel(`?desk=${id}`);
    const name = directory.desks.find((desk) => desk.id === id)?.name ?? "";
    expect(panel.getByRole("heading", { level: 2 })).toHaveTextContent(heading);
    expect(dialog).toHaveAccessibleName(name);
    expect(dialog).toHaveAccessibleDescription(heading.replace(/^.* · /, ""));
    expect(dialog).toHaveAttribute("data-panel", id);
    expect(dialog).toHaveAttribute("data-standing", standing);
  });

  it("says for what and when, with the year", async () => {
    const { panel } = await openPanel("?desk=rotterdam&service=pick-up-permit&at=2026-12-03T11:30");
    expect(panel.getByText(/^Collect a residence permit ·/)).toHaveTextContent(
      "Collect a residence permit · Thu 3 Dec 2026, 11:30",
    );
  });

  it("says that a desk does not do the service, before what was reported", async () => {
    const { panel } = await openPanel("?desk=hoofddorp&service=photo-fingerprints");
    expect(panel.getByRole("heading", { level: 2 })).toHaveTextContent("Hoofddorp · not at this desk");
    expect(panel.getByText("This desk cannot take your photo or fingerprints.")).toBeVisible();
  });
});

describe("what comes first in the panel", () => {
  it("is each advisory for the service, with its source and date", async () => {
    const { dialog, panel } = await openPanel("?desk=rotterdam&service=pick-up-permit");
    const advisory = dialog.querySelector("[data-advisory='closed']");
    expect(advisory).toHaveTextContent("Reported closed since 25 May 2022");
    expect(panel.getByRole("link", { name: /Source: IND, 7 February 2022/ })).toHaveAttribute(
      "href",
      expect.stringContaining("ind-provides-services-from-four-desks"),
    );
  });

  it("is not what was reported of other services", async () => {
    await openPanel("?desk=den-bosch&service=photo-fingerprints");
    expect(screen.queryByText(/are at Leeghwaterlaan 14/)).toBeNull();
    expect(screen.getByText(/all desks are open until 20:00/)).toBeVisible();
  });

  it("is the state as listed, with its moment; none where the desk is gone", async () => {
    await openPanel("?desk=zwolle&at=2026-12-03T11:30");
    expect(screen.getByText("Thu 3 Dec 2026, 11:30: listed open until 16:00")).toBeVisible();
  });

  it("is what is announced, with its day", async () => {
    const written = JSON.parse(directoryText);
    const zwolle = written.desks.find(({ id }: { id: string }) => id === "zwolle");
    zwolle.advisories.push({
      kind: "closed",
      since: "2026-12-01",
      precision: "on",
      text: { en: "This desk closes." },
      source: "ind-four-desks",
    });
    const text = JSON.stringify(written);
    renderApp({ search: "?desk=zwolle", built: copyOf(text), answer: async () => new Response(text) });
    const dialog = await findPanel();
    expect(dialog).toHaveAttribute("data-standing", "unconfirmed");
    expect(dialog).toHaveTextContent("From 1 December 2026: reported closed");
    const announced = (await deskItem("IND Zwolle")).querySelector("[data-advisory='closed']");
    expect(announced).toHaveTextContent("From 1 December 2026: reported closed");
  });

  it("is that the moment has passed", async () => {
    const { panel } = await openPanel("?desk=zwolle&at=2026-11-20T10:00");
    expect(panel.getByText(/Friday 20 November at 10:00 has passed/)).toBeVisible();
  });

  it("is that hours more than a year ahead are not known", async () => {
    const { panel } = await openPanel("?desk=zwolle&at=2028-02-29T10:00");
    expect(panel.getByText(/Hours that far ahead are not known/)).toBeVisible();
  });

  it("is the time left, of now alone", async () => {
    const { dialog, panel } = await openPanel("?desk=zwolle", "2026-11-24T14:40:00Z");
    expect(panel.getByText("Closes in 20 minutes")).toBeVisible();
    expect(dialog).toHaveTextContent("listed open until 16:00. Closes in 20 minutes");
  });
});

describe("where to go instead", () => {
  const placesIn = (region: HTMLElement) =>
    within(region)
      .getAllByRole("heading", { level: 4 })
      .map(({ textContent }) => textContent);

  it("is the place that later pages name", async () => {
    await openPanel("?desk=rijswijk&service=pick-up-permit");
    const instead = section("Where to go instead");
    expect(placesIn(instead)[0]).toBe("IND desk Den Haag");
    expect(within(instead).getAllByRole("link", { name: /Directions/ })[0]).toHaveAttribute(
      "href",
      expect.stringContaining(encodeURIComponent("Rijnstraat 8, 2515 XP Den Haag")),
    );
    expect(instead).toHaveTextContent("Distances in a straight line from this desk.");
  });

  it("is the nearest place for everybody where none is named", async () => {
    await openPanel("?desk=utrecht&service=photo-fingerprints");
    expect(placesIn(section("Where to go instead"))).toEqual([
      "IND desk Amsterdam",
      "IND desk Haarlem",
      "IND desk Den Bosch, Magistratenlaan",
    ]);
    expect(screen.getByText("1 more place")).toBeVisible();
  });

  it("says where what it says of the places is from", async () => {
    const { user } = await openPanel("?desk=utrecht&service=photo-fingerprints");
    const instead = within(section("Where to go instead"));
    await user.click(instead.getByText(/^Sources: /));
    expect(
      instead.getByRole("link", { name: /^List of the places in the IND's appointment planner/ }),
    ).toBeVisible();
  });

  it("is a place that does what this desk does not; where its address is not named, no way there is promised", async () => {
    await openPanel("?desk=hoofddorp&service=photo-fingerprints");
    const instead = section("Where to go instead");
    expect(placesIn(instead)[0]).toBe("IND desk Haarlem");
    const [first] = within(instead).getAllByRole("link", { name: /Directions|Search on a map/ });
    expect(first).toHaveAccessibleName("Search on a map (opens another site)");
    expect(first).toHaveAttribute("href", expect.stringContaining("query=IND%20desk%20Haarlem"));
  });

  it("is said for a desk that is still there, where its service is not", async () => {
    await openPanel("?desk=den-bosch&service=pick-up-permit");
    expect(placesIn(section("Where to go instead"))[0]).toBe("IND desk Den Bosch, Leeghwaterlaan");
    expect(section("The address as listed")).toHaveTextContent("Magistratenlaan 222");
  });

  it("is not asked where only the hours have changed", async () => {
    await openPanel("?desk=den-bosch&service=photo-fingerprints");
    expect(screen.queryByRole("region", { name: "Where to go instead" })).toBeNull();
    expect(section("Get there")).toHaveTextContent("Magistratenlaan 222");
  });

  it("is the phone where no later page names a place", async () => {
    await openPanel("?desk=utrecht&service=ask-question");
    const instead = section("Where to go instead");
    expect(instead).toHaveTextContent("No later page names a place for this.");
    expect(within(instead).getByRole("link", { name: "Call 088 0430 430" })).toHaveAttribute(
      "href",
      "tel:+31880430430",
    );
  });
});

describe("what to do", () => {
  const todo = () => within(section("What to do"));

  it("is to book where the IND's planner has the service, or to call", async () => {
    await openPanel("?desk=zwolle&service=passport-stamp");
    expect(todo().getByRole("link", { name: /Book for a sticker/ })).toHaveAttribute(
      "href",
      "https://oap.ind.nl/oap/en/#/vaa",
    );
    expect(todo().getByRole("link", { name: /Book for a return visa/ })).toHaveAttribute(
      "href",
      "https://oap.ind.nl/oap/en/#/tkv",
    );
    expect(todo().getByRole("link", { name: /^Call/ })).toHaveAttribute("href", "tel:+31880430430");
  });

  it("leads to the IND's own page on appointments while no service is chosen", async () => {
    await openPanel("?desk=zwolle");
    expect(todo().getByRole("link", { name: /Book online/ })).toHaveAttribute(
      "href",
      "https://ind.nl/en/service-contact/make-an-appointment-with-the-ind",
    );
  });

  it("is to call for what the planner does not have, as the listing says", async () => {
    await openPanel("?desk=zwolle&service=ask-question");
    expect(todo().queryByRole("link", { name: /Book/ })).toBeNull();
    expect(section("What to do")).toHaveTextContent(directory.appointmentByPhone.text.en);
    expect(section("What to do")).toHaveTextContent(directory.contact.vNumber[0]?.text.en ?? "no fact");
  });

  it.each(directory.services.map(({ id }) => id))(
    "can be done with one tap at a desk that is gone, for %s",
    async (id) => {
      await openPanel(`?desk=utrecht&service=${id}`);
      expect(todo().getAllByRole("link", { name: /^(Call|Book)/ }).length).toBeGreaterThan(0);
    },
  );

  it("begins with the appointment of 2020; what the listing said stands beside it", async () => {
    await openPanel("?desk=zwolle&service=pick-up-permit");
    expect(section("What to do")).toHaveTextContent(
      "Appointment needed (IND, since 2020). The listing of 2016/17 said: no appointment needed.",
    );
    expect(section("What to do")).toHaveTextContent("On signs and letters: Verblijfsdocument ophalen");
  });
});

describe("the phone line in the panel", () => {
  const call = () => within(section("What to do")).getByRole("link", { name: /^Call/ });

  it("is about now, also when the visit is planned for a Sunday", async () => {
    await openPanel("?desk=zwolle&at=2026-11-29T10:00");
    expect(call()).toHaveTextContent("open now, until 17:00");
  });

  it("says when it opens", async () => {
    await openPanel("?desk=zwolle", "2026-11-27T16:00:00Z");
    expect(call()).toHaveTextContent("closed now, opens Mon 30 Nov, 09:00");
  });

  it("is closed on closing days too", async () => {
    await openPanel("?desk=zwolle", "2027-04-27T10:00:00Z");
    expect(call()).toHaveTextContent("closed now, opens Wed 28 Apr, 09:00");
  });

  it("shows the number for calls from abroad where the device's clock is not Amsterdam's, with its own time", async () => {
    await openPanel("?desk=zwolle");
    // Both time zones that the tests run in are not Amsterdam's: 17:00 there is 16:00 in UTC and 08:00 in Los Angeles.
    expect(call()).toHaveTextContent("Call +31 88 0430 430");
    expect(call()).toHaveTextContent(/\(Tue (16|08):00 your time\)/);
  });

  it("stands with every other way to ask below, folded", async () => {
    await openPanel("?desk=zwolle");
    const ask = section("Ask the IND");
    expect(within(ask).getAllByRole("link", { name: /^Call/ })).toHaveLength(2);
    expect(ask).toHaveTextContent("The phone line is open now, until 17:00.");
    expect(ask).toHaveTextContent(directory.contact.social.cautions[0]?.text.en ?? "no fact");
  });
});

describe("what to bring", () => {
  it("is said for the chosen service and for every visit", async () => {
    await openPanel("?desk=zwolle&service=photo-fingerprints");
    const bring = section("What to bring");
    expect(bring).toHaveTextContent("No photo of your own");
    expect(bring).toHaveTextContent("(IND, 16 June 2023)");
    expect(bring).toHaveTextContent("Your valid passport");
    expect(bring).not.toHaveTextContent("Come yourself");
  });

  it("can be opened for each service while none is chosen", async () => {
    const { user } = await openPanel("?desk=zwolle");
    const bring = within(section("What to bring"));
    expect(bring.getByText(/Come yourself/)).not.toBeVisible();
    await user.click(bring.getByText("Collect a residence permit"));
    expect(bring.getByText(/Come yourself/)).toBeVisible();
  });
});

describe("getting there", () => {
  it.each(["hoofddorp", "zwolle", "den-bosch"])("has the address of %s, as on an envelope", async (id) => {
    await openPanel(`?desk=${id}`);
    const desk = directory.desks.find((candidate) => candidate.id === id);
    for (const line of [desk?.building, desk?.street, `${desk?.postcode} ${desk?.city}`])
      expect(section("Get there")).toHaveTextContent(line ?? "");
  });

  it("leads to the address, never to the estimated point", async () => {
    const { panel } = await openPanel("?desk=zwolle");
    for (const name of [
      /^Directions/,
      /Public transport/,
      /Bike/,
      /Walk/,
      /Car/,
      /OpenStreetMap/,
      /Apple Maps/,
    ]) {
      const link = panel.getByRole("link", { name });
      expect(decodeURIComponent(link.getAttribute("href") ?? "")).toContain(
        "Zuiderzeelaan 43-51, 8017 JV Zwolle",
      );
      expect(link.getAttribute("href")).not.toContain("52.5");
    }
  });

  it("has one way in sight; the others open", async () => {
    const { user, panel } = await openPanel("?desk=zwolle");
    expect(panel.getByRole("link", { name: /^Directions/ })).toBeVisible();
    expect(panel.getByRole("link", { name: /Bike/ })).not.toBeVisible();
    await user.click(panel.getByText("Other ways and apps"));
    expect(panel.getByRole("link", { name: /Bike/ })).toBeVisible();
    expect(panel.getByText(/within about 250 metres of the desk/)).toBeVisible();
  });

  it("is no job at a desk that is gone: the address as listed is folded", async () => {
    const { user } = await openPanel("?desk=utrecht");
    const address = section("The address as listed");
    expect(within(address).getByText("Bergstraat 58")).not.toBeVisible();
    await user.click(within(address).getByRole("heading"));
    expect(within(address).getByText("Bergstraat 58")).toBeVisible();
  });

  it("copies the address", async () => {
    const { user, panel } = await openPanel("?desk=zwolle");
    await user.click(panel.getByRole("button", { name: "Copy address" }));
    expect(await screen.findByText("Copied")).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(
      "La Grande Vitesse\nZuiderzeelaan 43-51\n8017 JV Zwolle",
    );
  });

  it("says when copying did not work", async () => {
    const { user, panel } = await openPanel("?desk=zwolle");
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    await user.click(panel.getByRole("button", { name: "Copy address" }));
    expect(await screen.findByText(/Copying did not work/)).toBeVisible();
  });
});

describe("the hours in the panel", () => {
  it("are those of the visit's week, with its day and its closing days", async () => {
    await openPanel("?desk=zwolle&at=2026-12-24T13:00");
    const hours = within(section("Hours as listed in 2016/17"));
    const rows = hours.getAllByRole("row");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "DayOpen",
      "Mon 21 Dec 09:00–16:00",
      "Tue 22 Dec 09:00–16:00",
      "Wed 23 Dec 09:00–16:00",
      "Thu 24 Dec (your visit)09:00–16:00",
      "Fri 25 Dec closed – Christmas Day",
      "Sat 26 Dec closed – Second Day of Christmas",
      "Sun 27 Dec closed",
    ]);
    expect(rows[4]).toHaveAttribute("aria-current", "date");
    expect(hours.getByText("Week of Monday 21 December 2026, Amsterdam time")).toBeVisible();
  });

  it("are those of next week once the desk opens no more in this one, with King's Day", async () => {
    await openPanel("?desk=hoofddorp&service=passport-stamp", "2027-04-23T09:00:00Z");
    const hours = within(section("Hours as listed in 2016/17"));
    expect(hours.getByText("Week of Monday 26 April 2027, Amsterdam time")).toBeVisible();
    expect(hours.getByRole("row", { name: /^Tue 27 Apr/ })).toHaveTextContent("closed – King's Day");
    expect(hours.queryByText("(today)")).toBeNull();
  });

  it("say which service has others, where that is not said above", async () => {
    await openPanel("?desk=zwolle");
    expect(section("Hours as listed in 2016/17")).toHaveTextContent("all desks are open until 20:00");
  });

  it("say nothing of the hours of a service that one does not come for", async () => {
    const { dialog } = await openPanel("?desk=zwolle&service=pick-up-permit");
    expect(dialog).not.toHaveTextContent("20:00");
  });
});

describe("all services in the panel", () => {
  it("begin with the chosen one and with the appointment of 2020", async () => {
    await openPanel("?desk=zwolle&service=pick-up-permit");
    const rules = within(section("All services"));
    expect(rules.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual([
      "All services",
      "By the listing of 2016/17: no appointment needed",
      "By the listing of 2016/17 too: make an appointment",
    ]);
    expect(rules.getAllByRole("listitem")[0]).toHaveTextContent("Collect a residence permit (Your choice)");
    expect(section("All services")).toHaveTextContent("Since spring 2020");
  });

  it("say what Hoofddorp does not do", async () => {
    await openPanel("?desk=hoofddorp&service=photo-fingerprints");
    expect(within(section("All services")).getAllByRole("heading")[1]).toHaveTextContent("Not at this desk");
  });
});

describe("the order of the panel", () => {
  it("is a job: what to do, bring, get there; then the rest", async () => {
    const { dialog } = await openPanel("?desk=zwolle", SUNDAY_NIGHT);
    expect(headingsOf(dialog)).toEqual([
      "What to do",
      "What to bring",
      "Get there",
      "Hours as listed in 2016/17",
      "All services",
      "Ask the IND",
      "Good to know",
    ]);
  });

  it("of a desk that is gone begins with where to go instead", async () => {
    const { dialog } = await openPanel("?desk=utrecht");
    expect(headingsOf(dialog).slice(0, 4)).toEqual([
      "Where to go instead",
      "What to do",
      "What to bring",
      "The address as listed",
    ]);
  });
});

describe("the focus", () => {
  it("goes into the panel and comes back to what opened it, by Esc and by the close button", async () => {
    const user = renderApp();
    for (const close of [
      () => user.keyboard("{Escape}"),
      () => user.click(screen.getByRole("button", { name: "Close" })),
    ]) {
      const opener = within(await deskItem("IND Zwolle")).getByRole("button");
      await user.click(opener);
      await waitFor(() => expect(screen.getByRole("heading", { name: /^Zwolle/, level: 2 })).toHaveFocus());
      await close();
      expect(screen.queryByRole("dialog")).toBeNull();
      expect(opener).toHaveFocus();
    }
  });

  it("stays in the panel when Esc closes the languages before it", async () => {
    const { user } = await openPanel("?desk=zwolle");
    const languages = screen.getByText("English", { selector: "summary *" });
    await user.click(languages);
    await user.keyboard("{Escape}");
    expect(languages.closest("details")).not.toHaveAttribute("open");
    expect(screen.getByRole("dialog", { name: "IND Zwolle" })).toBeVisible();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it.each([
    ["beside an open panel, which stays", "?desk=zwolle", 1],
    ["with no panel", "", 0],
  ])("goes back to the time when Esc closes its choices, %s", async (_, search, panels) => {
    const user = renderApp({ search });
    if (panels > 0) await findPanel("IND Zwolle");
    await openTime(user);
    screen.getByRole("button", { name: "Done" }).focus();
    await user.keyboard("{Escape}");
    const time = screen.getByRole("button", { name: /^When/, expanded: false });
    expect(time).toHaveFocus();
    await user.keyboard("{Enter}{Escape}");
    expect(time).toHaveAttribute("aria-expanded", "false");
    expect(screen.queryAllByRole("dialog")).toHaveLength(panels);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("goes back to what opened the day and time of an appointment, when Esc closes them before the panel", async () => {
    const { user, panel } = await openPanel("?desk=zwolle");
    const opener = panel.getByRole("button", { name: "I have an appointment: set its time" });
    await user.click(opener);
    panel.getByLabelText("Day").focus();
    await user.keyboard("{Escape}");
    expect(panel.queryByLabelText("Day")).toBeNull();
    expect(opener).toHaveFocus();
    expect(opener).toHaveAttribute("aria-expanded", "false");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("comes back to the day of the week that opened the panel, though its desk changed its group", async () => {
    const user = renderApp({ now: SUNDAY_NIGHT });
    await user.click(await screen.findByText("Week at a glance"));
    const days = async () =>
      within(await screen.findByRole("row", { name: /^IND Zwolle/ })).getAllByRole("button");
    const [, tuesday] = await days();
    if (!tuesday) throw new Error("Zwolle has no second day");
    await user.click(tuesday);
    await findPanel("IND Zwolle");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(tuesday).toHaveFocus());
  });

  it("comes back to the desk that was opened last", async () => {
    const user = renderApp();
    await user.click(within(await deskItem("IND Zwolle")).getByRole("button"));
    const last = within(await deskItem("IND Utrecht")).getByRole("button");
    await user.click(last);
    await waitFor(() => expect(screen.getByRole("heading", { name: /^Utrecht/, level: 2 })).toHaveFocus());
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(last).toHaveFocus();
  });

  it("goes to the desk in the list when a link opened the panel", async () => {
    const user = renderApp({ search: "?desk=zwolle" });
    await waitFor(() => expect(screen.getByRole("heading", { name: /^Zwolle/, level: 2 })).toHaveFocus());
    await user.keyboard("{Escape}");
    await waitFor(async () => expect(within(await deskItem("IND Zwolle")).getByRole("button")).toHaveFocus());
  });
});
