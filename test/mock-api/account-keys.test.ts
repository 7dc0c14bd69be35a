import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { register, registrationBody } from "./support/accounts.ts";
import { expectProblem, post, startServer } from "./support/server.ts";

const KEY = "8e03978e-40d5-43dd-bc93-6894a57f9324";

describe("an idempotency key of a registration", () => {
  before(loadTemporal);

  it("brings the same answer and sends one mail", async () => {
    const api = startServer();
    const body = await registrationBody(api);
    const first = await register(api, body, KEY);
    api.clock.advance({ minutes: 5 });
    const second = await register(api, body, KEY);
    expect(second.status).to.equal(202);
    expect(second.text).to.equal(first.text);
    expect(api.outbox()).to.have.length(1);
  });

  it("is refused with another body, also where the password alone differs", async () => {
    const api = startServer();
    const body = await registrationBody(api);
    await register(api, body, KEY);
    for (const change of [{ userId: "other" }, { password: "another passphrase" }]) {
      const reply = await register(api, { ...body, ...change }, KEY);
      expectProblem(reply, 422, "idempotency-key-reused");
    }
  });

  it("must be there, and is free again after a refusal", async () => {
    const api = startServer();
    const body = await registrationBody(api);
    expectProblem(await post(api, "/accounts", body), 400, "idempotency-key-missing");
    expectProblem(
      await register(api, { ...body, password: "short" }, KEY),
      422,
      "validation-failed",
    );
    expect((await register(api, body, KEY)).status).to.equal(202);
  });
});
