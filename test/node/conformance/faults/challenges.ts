import {
  answering,
  asking,
  atOtherTime,
  bodyOf,
  BOOKINGS,
  changed,
  isCall,
  jsonOf,
  problem,
  sent,
  type Fault,
  type Json,
} from "./fault.ts";

const office = "kitakyushu-mothers";
const SOLUTION = "challenge-solution";

/** The answer with another challenge in it, where there is one. */
const challenging = (change: (challenge: Json) => Json) =>
  answering("POST", BOOKINGS, async (response) => {
    const { challenge } = await jsonOf(response);
    return challenge
      ? await changed(response, (json) => ({ ...json, challenge: change(challenge as Json) }))
      : response;
  });

export const challengeFaults: readonly Fault[] = [
  {
    name: "a challenge without an end",
    office,
    only: ["challenge.asked"],
    found: ["challenge.asked"],
    wrap: challenging(({ salt, ...rest }) => ({
      ...rest,
      salt: String(salt).replace("expires", "begins"),
    })),
  },
  {
    name: "a challenge that costs a phone its battery",
    office,
    only: ["challenge"],
    found: [
      "challenge.asked",
      "challenge.expired",
      "challenge.last",
      "challenge.once",
      "challenge.solved",
      "challenge.wrong",
    ],
    wrap: challenging((challenge) => ({ ...challenge, maxnumber: 50_000_000 })),
  },
  {
    name: "solutions that nobody reads",
    office,
    only: ["challenge"],
    found: ["challenge.once", "challenge.solved"],
    wrap: asking("POST", BOOKINGS, async (request) =>
      request.headers.has(SOLUTION)
        ? sent(request, { body: await bodyOf(request), headers: { [SOLUTION]: null } })
        : request,
    ),
  },
  {
    name: "a solution that books again and again",
    office,
    only: ["challenge"],
    found: ["challenge.once"],
    wrap: (right, backend) => async (request) => {
      backend.state.spentChallenges = {};
      return await right(request);
    },
  },
  {
    name: "a solution that is not looked at",
    office,
    only: ["challenge"],
    found: ["challenge.expired", "challenge.once", "challenge.wrong"],
    wrap: (right, backend) => async (request) => {
      const { scenario } = backend.state;
      if (request.headers.has(SOLUTION)) backend.state.scenario = null;
      try {
        return await right(request);
      } finally {
        if (request.headers.has(SOLUTION)) backend.state.scenario = scenario;
      }
    },
  },
  {
    name: "a solution that is good for ever",
    office,
    only: ["challenge"],
    found: ["challenge.expired"],
    wrap: (right, backend) => async (request) =>
      request.headers.has(SOLUTION)
        ? await atOtherTime(backend, { hours: -1 }, () => right(request))
        : await right(request),
  },
  {
    name: "a challenge before anything else is judged",
    office,
    only: ["challenge"],
    found: ["challenge.last"],
    wrap: (right) => async (request) => {
      const response = await right(request);
      const early = isCall(request, "POST", BOOKINGS) && response.status === 422;
      return early ? problem(403, "challenge-required") : response;
    },
  },
];
