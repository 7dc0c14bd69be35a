/**
 * What `<nylas-scheduling>` asks its cloud for, by its own types (`UISettingsResponse`) and its connector: settings,
 * then what is free between two moments.
 */

interface TimeSlot {
  readonly start_time: number;
  readonly end_time: number;
  readonly emails: readonly string[];
}

const ORGANIZER = { name: "ハローワーク小樽", email: "soudan@otaru.example" } as const;

export function nylasSettings(): unknown {
  return {
    data: {
      configuration_id: "benchmark",
      app_client_id: "benchmark",
      scheduler: {
        available_days_in_future: 60,
        min_cancellation_notice: 0,
        min_booking_notice: 0,
        cancellation_policy: "",
      },
      organizer: ORGANIZER,
      slug: "otaru",
      appearance: {},
      booking_type: "booking",
      name: "オンライン職業相談",
    },
  };
}

/**
 * @param starts what the widget is offered, in epoch milliseconds
 * @param query `start_time` and `end_time`, in epoch seconds
 */
export function nylasAvailability(
  starts: readonly number[],
  minutes: number,
  query: URLSearchParams,
): unknown {
  const from = Number(query.get("start_time"));
  const to = Number(query.get("end_time"));
  const slots: TimeSlot[] = starts
    .map((start) => start / 1000)
    .filter((start) => start >= from && start < to)
    .map((start) => ({
      start_time: start,
      end_time: start + minutes * 60,
      emails: [ORGANIZER.email],
    }));
  return { data: { order: [], time_slots: slots } };
}
