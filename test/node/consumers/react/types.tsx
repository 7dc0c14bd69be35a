/// <reference types="hw-online-booking/jsx" />

// @ts-expect-error A level is a number.
export const wrongLevel = <hw-online-booking office="otaru" headingLevel="two" />;

// @ts-expect-error What an event tells has a type.
export const wrongDetail = <hw-online-booking onhw-booked={({ detail }) => detail.email} />;
