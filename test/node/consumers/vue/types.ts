/// <reference types="hw-online-booking/vue" />
import type { GlobalComponents } from "vue";

type Props = InstanceType<GlobalComponents["hw-online-booking"]>["$props"];

export const right: Props = {
  office: "otaru",
  apiBase: "https://api.example/v1",
  lang: "ja",
  onHwReady: ({ detail }) => detail.office,
};

// @ts-expect-error A level is a number.
export const wrongLevel: Props = { headingLevel: "two" };

// @ts-expect-error What an event tells has a type.
export const wrongDetail: Props = { onHwBooked: ({ detail }) => detail.email };
