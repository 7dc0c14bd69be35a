import type { OfficeProfile } from "../../contract/office.ts";

/** The apps for meetings that were booked here. */
export function onlineApps({ meetingApps }: Pick<OfficeProfile, "meetingApps">) {
  return meetingApps.filter(({ channel }) => channel !== "phone-or-mail");
}
