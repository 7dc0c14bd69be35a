import type { OfficeProfileJson } from "../src/contract/office.ts";
import * as words from "./rules-words.ts";

/** One rule of an office in words, and what each part of it rests on. */
export interface Rule {
  readonly group: string;
  readonly path: string;
  readonly text: string;
  readonly grounds: readonly Ground[];
}

/** A document and its article, or an assumption and its reason; `parts` where it is about parts only. */
export interface Ground {
  readonly kind: "source" | "assumption" | "setting";
  readonly parts: readonly string[];
  readonly text: string;
}

type Unit = readonly [path: string, text: string];

/** Members that no document could state: they are settings of the service, not facts of the office. */
const SETTINGS = /^(?:bookingState|capabilities|serverTime|notices|id)\b/u;

function units(profile: OfficeProfileJson): readonly (readonly [group: string, ...Unit[]])[] {
  const { japanese } = words;
  const { calendar, slots } = profile;
  const list = <T>(path: string, items: readonly T[] | undefined, text: (item: T) => string) =>
    (items ?? []).map((item, index): Unit => [`${path}[${index}]`, text(item)]);
  const perDay = profile.limits?.perPersonPerDay;
  return [
    [
      "窓口",
      ["id", `プロファイルのid: ${profile.id}`],
      ["name", japanese(profile.name)],
      ...(profile.kind ? [["kind", japanese(profile.kind)] as const] : []),
      ...(profile.area ? [["area", japanese(profile.area)] as const] : []),
      ["contact", words.contactWords(profile.contact)],
      ...list("notices", profile.notices, japanese),
    ],
    [
      "手続き",
      ["procedure", words.procedureWords(profile.procedure)],
      ["bookingState", profile.bookingState === "open" ? "受付中" : "受付を停止中"],
    ],
    // A booking on another site follows that site's rules: the profile has none.
    ...(slots && calendar
      ? [
          [
            "開く日と時間",
            ["timeZone", profile.timeZone],
            ["calendar.weekdays", `開く曜日: ${words.weekdaysWords(calendar)}`],
            ["calendar.closesAt", `閉庁の時刻: ${calendar.closesAt}`],
            ["calendar.closedDays", words.closedDaysWords(calendar)],
            ["slots.times", words.timesWords(slots)],
            ["slots.minutes", words.lengthWords(slots)],
            ["slots.capacity", `同じ時間に${slots.capacity ?? 1}人まで`],
          ] as const,
          [
            "期限と回数",
            ...list("deadlines", profile.deadlines, (deadline) =>
              words.deadlineWords(deadline, calendar.closesAt),
            ),
            ["horizon", `${profile.horizon.days}日先まで申し込める`],
            ...(perDay ? [["limits", `1人1日${perDay}回まで`] as const] : []),
          ] as const,
        ]
      : []),
    ["同意する文書", ...list("consents", profile.consents, words.consentWords)],
    [
      "使える人",
      ["eligibility.rule", profile.eligibility.rule === "all" ? "次のすべて" : "次のどれか1つ"],
      ...list("eligibility.statements", profile.eligibility.statements, ({ text }) => text.ja),
    ],
    [
      "申し込む前に知らせること",
      ...list("environment", profile.environment, japanese),
      ...list("prohibitions", profile.prohibitions, japanese),
      ...(profile.costs ? [["costs", japanese(profile.costs)] as const] : []),
      ...list("beforeApplying", profile.beforeApplying, japanese),
      ...list("atTheMeeting", profile.atTheMeeting, japanese),
      ...list("otherWays", profile.otherWays, japanese),
    ],
    [
      "尋ねること",
      ...list("fields", profile.fields, words.fieldWords),
      ...(profile.procedure.kind === "account"
        ? list("procedure.registration", profile.procedure.registration, words.fieldWords)
        : []),
      ...(profile.purpose ? [["purpose", japanese(profile.purpose)] as const] : []),
    ],
    [
      "取り消し",
      ...(profile.cancellation
        ? [["cancellation", words.cancellationWords(profile.cancellation)] as const]
        : []),
    ],
    [
      "通話アプリ",
      ...list("meetingApps", profile.meetingApps, words.appWords),
      ...(profile.cameraOptional
        ? [["cameraOptional", "申し込んだ方のカメラは使わなくてもよい"] as const]
        : []),
    ],
  ];
}

/** Every member of a profile as a rule. What this page has no words for is shown as it is written. */
export function rulesOf(profile: OfficeProfileJson): readonly Rule[] {
  const named = units(profile).flatMap(([group, ...each]) =>
    each.map(([path, text]) => ({ group, path, text })),
  );
  const others = Object.entries(profile)
    .filter(([name]) => name !== "sources" && name !== "assumptions" && name !== "serverTime")
    .filter(([name]) => !named.some(({ path }) => isWithin(path, name)))
    .filter(([, value]) => JSON.stringify(value) !== "[]")
    .map(([path, value]) => ({ group: "そのほか", path, text: JSON.stringify(value) }));
  const paths = [...named, ...others].map(({ path }) => path);
  return [...named, ...others].map((rule) => ({
    ...rule,
    grounds: groundsOf(rule.path, paths, profile),
  }));
}

function groundsOf(
  path: string,
  paths: readonly string[],
  { sources = {}, assumptions = [] }: OfficeProfileJson,
): readonly Ground[] {
  const all = [
    ...Object.entries(sources).map(([at, { document, article }]) => ({
      at,
      kind: "source" as const,
      text: article ? `${document} ${article}` : document,
    })),
    ...assumptions.map(({ path: at, reason }) => ({
      at,
      kind: "assumption" as const,
      text: reason.ja,
    })),
  ];
  const closer = (at: string) =>
    paths.some((other) => other !== path && isWithin(other, path) && isWithin(at, other));
  const within = all.filter(({ at }) => isWithin(at, path) && !closer(at));
  // The closedDays row speaks of its two ends as well.
  const beside = all.filter(
    ({ at }) =>
      path === "calendar.closedDays" && /^calendar\.closedDays(?:From|Through)$/u.test(at),
  );
  const pairs = all.filter(({ at }) => path === "slots.minutes" && at === "slots.atMost");
  const above = all.filter(({ at }) => isWithin(path, at) && at !== path);
  const nearest = above.toSorted((a, b) => b.at.length - a.at.length).slice(0, 1);
  const found = [...within, ...beside, ...pairs];
  const grounds = merged(
    (found.length > 0 ? found : nearest).map(({ at, kind, text }) => {
      const part = isWithin(at, path) ? at.slice(path.length).replace(/^\./u, "") : "";
      return { kind, text, parts: part ? [part] : [] };
    }),
  );
  return grounds.length > 0 || !SETTINGS.test(path)
    ? grounds
    : [{ kind: "setting", parts: [], text: "窓口の事実ではなく、この見本の設定です。" }];
}

/** What several parts rest on is said once. */
function merged(grounds: readonly Ground[]): readonly Ground[] {
  const byText = new Map<string, Ground>();
  for (const ground of grounds) {
    const same = byText.get(ground.text);
    const parts = [...(same?.parts ?? []), ...ground.parts];
    byText.set(ground.text, { ...ground, parts });
  }
  return [...byText.values()];
}

/** `fields[1].choices` is within `fields[1]` and `fields`. */
function isWithin(path: string, ancestor: string): boolean {
  return path === ancestor || path.startsWith(`${ancestor}.`) || path.startsWith(`${ancestor}[`);
}
