import type { HttpHandler } from "msw";
import { plainMonth, toRfc3339 } from "../../src/contract/codecs.ts";
import { publicJson } from "../answers.ts";
import { closuresOf } from "../closures.ts";
import { Refusal } from "../refusal.ts";
import type { Call, Router } from "../routes.ts";
import { seatsInMonth } from "../seats.ts";

export function officeHandlers(route: Router): HttpHandler[] {
  return [
    route("/offices", { GET: listOffices }),
    route("/offices/:office", { GET: showProfile }),
    route("/offices/:office/terms/:terms/versions/:version", { GET: showTerms }),
    route("/offices/:office/availability", { GET: showAvailability }),
  ];
}

function listOffices({ request, backend }: Call): Promise<Response> {
  const offices = backend.catalog.ids.flatMap((id) => {
    const office = backend.catalog.json(id, backend.now(), backend.state);
    return office ? [{ id, name: office.name, kind: office.kind, area: office.area }] : [];
  });
  return publicJson(request, { offices }, "public, max-age=60");
}

function showProfile({ request, backend, param }: Call): Promise<Response> {
  const { id, timeZone } = backend.office(param("office"));
  const now = backend.now();
  const json = backend.catalog.json(id, now, backend.state);
  const body = { ...json, serverTime: toRfc3339(now, timeZone) };
  return publicJson(request, body, "public, no-cache");
}

async function showTerms({ request, backend, param }: Call): Promise<Response> {
  const { id } = backend.office(param("office"));
  const documents = await backend.catalog.terms(id, backend.state);
  const document = documents.find(
    (each) => each.id === param("terms") && each.version === param("version"),
  );
  if (!document) throw new Refusal("terms-not-found");
  return await publicJson(request, document, "public, max-age=3600, immutable");
}

function showAvailability({ request, backend, param }: Call): Promise<Response> {
  const office = backend.office(param("office"));
  const asked = new URL(request.url).searchParams.getAll("month");
  const month = plainMonth.safeParse(asked.length === 1 ? asked[0] : undefined);
  if (!month.success) {
    throw new Refusal("malformed-request", { detail: "Ask for one month, ?month=YYYY-MM." });
  }
  const slots = seatsInMonth(month.data, office, backend).map(({ slot, remaining }) => ({
    start: toRfc3339(slot.start, office.timeZone),
    remaining,
  }));
  const serverTime = toRfc3339(backend.now(), office.timeZone);
  const closures = closuresOf(office, backend)
    .filter(({ date }) => date.toPlainYearMonth().equals(month.data))
    .map(({ date, name }) => ({ date: date.toString(), name }));
  const body = { month: asked[0], serverTime, slots, closures };
  return publicJson(request, body, "public, no-cache");
}
