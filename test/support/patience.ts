const real = AbortSignal.timeout.bind(AbortSignal);
let waits: AbortController[] = [];

/** Lets a test say when a call has waited long enough, in place of the seconds that a policy names. */
export function withOwnPatience(): void {
  before(() => {
    AbortSignal.timeout = (ms) => {
      const wait = new AbortController();
      waits.push(wait);
      return AbortSignal.any([wait.signal, real(ms)]);
    };
  });
  afterEach(() => {
    waits = [];
  });
  after(() => {
    AbortSignal.timeout = real;
  });
}

/** Every call under way has waited for as long as it may. */
export function patienceEnds(): void {
  for (const wait of waits) wait.abort(new DOMException("The time is over.", "TimeoutError"));
  waits = [];
}
