import { availabilityMonth } from "../../src/contract/availability.ts";
import { toRfc3339 } from "../../src/contract/codecs.ts";
import { checkJson } from "../../src/contract/faults.ts";
import { officeProfile, type OfficeProfile } from "../../src/contract/office.ts";
import { isOpenDay } from "../../src/domain/open-days.ts";
import { todayAt } from "../../src/domain/clock.ts";
import type { Slot } from "../../src/domain/slots.ts";
import { groupBy } from "../group-by.ts";
import { BackendContext } from "./backend-context.ts";
import { CheckFailure, NotChecked } from "./check.ts";
import { expectStatus, told } from "./expect.ts";
import { freeSlotsOf, monthsOffered, type FreeSlot } from "./free-slots.ts";
import type { Answer } from "./http-client.ts";
import { instantAt, readAs, textAt } from "./json.ts";
import type { Mail } from "./test-interface.ts";

/** One office of the backend under check. With the test interface every check begins with an empty backend. */
export class OfficeContext extends BackendContext {
  readonly id: string;
  #profile: OfficeProfile | undefined;
  #clock: Temporal.Instant | undefined;
  /** Where time runs: what the server said, and when it said so. */
  #read: { readonly at: Temporal.Instant; readonly when: number } | undefined;
  #base: Temporal.Instant | undefined;
  #free: FreeSlot[] | undefined;
  readonly #digests = new Map<string, string>();
  readonly #usedDays = new Set<string>();

  constructor(parent: BackendContext, id: string) {
    const test = parent.hasTestInterface ? parent.test : undefined;
    super(parent.client, parent.people, parent.offices, test);
    this.id = id;
  }

  /** @throws {CheckFailure} where the profile cannot be read at all */
  async begin(): Promise<void> {
    this.#free = undefined;
    this.#usedDays.clear();
    if (this.hasTestInterface) {
      await this.test.reset();
      this.#base ??= await this.#workday();
      await this.setClock(this.#base);
    }
    await this.readProfile();
  }

  get profile(): OfficeProfile {
    if (this.#profile) return this.#profile;
    throw new NotChecked("the office's profile could not be read");
  }

  get path(): string {
    return `/offices/${this.id}`;
  }

  async readProfile(): Promise<Answer> {
    const answer = await this.client.get(this.path);
    expectStatus(answer, 200, "the profile");
    const checked = checkJson(officeProfile, answer.json);
    if (checked.faults) {
      throw new CheckFailure("a profile as the contract has it", checked.faults.join("; "));
    }
    this.#profile = checked.value;
    return answer;
  }

  /** The server's. */
  async now(): Promise<Temporal.Instant> {
    if (this.#clock) return this.#clock;
    this.#read ??= { at: await this.#serverTime(), when: performance.now() };
    return this.#read.at.add({ milliseconds: Math.round(performance.now() - this.#read.when) });
  }

  async setClock(at: Temporal.Instant): Promise<void> {
    await this.test.setClock(at);
    this.#clock = at;
    // A profile may be made for its day: its list of closed days moves with the clock.
    await this.readProfile();
  }

  async advance(duration: Temporal.DurationLike): Promise<void> {
    await this.setClock((await this.now()).add(duration));
  }

  toWire(at: Temporal.Instant | Temporal.ZonedDateTime): string {
    return toRfc3339(at, this.profile.timeZone);
  }

  zoned(at: Temporal.Instant): Temporal.ZonedDateTime {
    return at.toZonedDateTimeISO(this.profile.timeZone);
  }

  availability(month: Temporal.PlainYearMonth): Promise<Answer> {
    return this.client.get(`${this.path}/availability?month=${month.toString()}`);
  }

  /** Seats left of a slot, as the backend says now; 0 where it is not listed. */
  async remainingAt({ start }: Slot): Promise<number> {
    const answer = await this.availability(start.toPlainDate().toPlainYearMonth());
    const value = readAs(availabilityMonth, answer.json);
    if (!value) throw new CheckFailure("availability as the contract has it", told(answer));
    const listed = value.slots.find((slot) => slot.start.equals(start.toInstant()));
    return listed?.remaining ?? 0;
  }

  /**
   * A slot that may be applied for now, on a day that this check has not used yet where there is one;
   * the latest first, where it is in nobody's way.
   *
   * @throws {NotChecked}
   */
  async takeSlot(): Promise<FreeSlot> {
    const free = (this.#free ??= await this.#readFree());
    const taken = free.find(({ day }) => !this.#usedDays.has(day)) ?? free[0];
    if (!taken) throw new NotChecked("the office has no free slot left for it");
    this.#usedDays.add(taken.day);
    this.#free = free.filter((each) => each !== taken);
    return taken;
  }

  /** So many slots of one day. @throws {NotChecked} */
  async takeSlotsOfADay(count: number): Promise<FreeSlot[]> {
    this.#free ??= await this.#readFree();
    const days = [...groupBy(this.#free, ({ day }) => day).values()];
    const taken = days.find((slots) => slots.length >= count)?.slice(0, count);
    if (!taken) throw new NotChecked(`the office has no day with ${count} free slots left`);
    this.#free = this.#free.filter((each) => !taken.includes(each));
    return taken;
  }

  async digestOf(terms: string, version: string): Promise<string> {
    const path = `${this.path}/terms/${terms}/versions/${encodeURIComponent(version)}`;
    const known = this.#digests.get(path);
    if (known !== undefined) return known;
    const answer = await this.client.get(path);
    expectStatus(answer, 200, "a document of the profile's consents");
    const digest = textAt(answer.json, "digest");
    this.#digests.set(path, digest);
    return digest;
  }

  /** Those to the address, oldest first. */
  async mailsTo(address: string): Promise<readonly Mail[]> {
    return (await this.test.outbox()).filter((mail) => mail.to === address);
  }

  async #readFree(): Promise<FreeSlot[]> {
    const now = await this.now();
    const months = monthsOffered(this.profile, now);
    const answers = await Promise.all(months.map((month) => this.availability(month)));
    return freeSlotsOf(this.profile, now, answers).toReversed();
  }

  /** Of the profile, or of health where the profile leaves it out: that is another check's to find. */
  async #serverTime(): Promise<Temporal.Instant> {
    const { json } = await this.client.get(this.path);
    if (textAt(json, "serverTime") !== "") return instantAt(json, "serverTime");
    return instantAt((await this.client.get("/health")).json, "serverTime");
  }

  /** Half past nine on the office's next open day. */
  async #workday(): Promise<Temporal.Instant> {
    await this.readProfile();
    const { calendar, timeZone } = this.profile;
    let day = todayAt(timeZone, await this.#serverTime());
    for (let searched = 0; searched < 30; searched += 1) {
      day = day.add({ days: 1 });
      if (isOpenDay(day, calendar)) {
        return day.toZonedDateTime({ timeZone, plainTime: "09:30" }).toInstant();
      }
    }
    throw new NotChecked("the office's calendar has no open day within 30 days");
  }
}
