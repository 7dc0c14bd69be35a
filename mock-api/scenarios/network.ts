import { HttpResponse } from "msw";
import { Refusal, toProblemResponse } from "../refusal.ts";
import { createsAnew } from "./request.ts";
import { secondsOf, type Scenario } from "./scenario.ts";

export const slow: Scenario = {
  title: { ja: "答えが遅い", en: "Slow answers" },
  description: {
    ja: "どの呼び出しも、処理は済んでいるのに、答えが数秒（はじめは3秒）遅れて届きます。",
    en: "Every answer comes so many seconds after its work is done, 3 where none are given.",
  },
  once: false,
  seconds: 3,
  async meets(call) {
    const response = await call.answer();
    await new Promise((resolve) => setTimeout(resolve, secondsOf(call, slow) * 1000));
    return response;
  },
};

export const cutAfterCommit: Scenario = {
  title: { ja: "受け付けた直後に通信が切れる", en: "The answer to a booking is lost" },
  description: {
    ja: "次の申し込み（利用者登録を含む）は受け付けられますが、その答えは届かずに通信が切れます。",
    en: "The next booking or registration is committed, and then the connection is cut before its answer has arrived.",
  },
  once: true,
  async meets(call) {
    const isNew = createsAnew(call);
    const response = await call.answer();
    return isNew && response.ok && (await call.happens()) ? HttpResponse.error() : response;
  },
};

export const rateLimited: Scenario = {
  title: { ja: "混み合っている", en: "Too many requests" },
  description: {
    ja: "読み込みはできますが、送信はどれも「混み合っています」（はじめは60秒待つ）と断られます。",
    en: "Whatever is sent by POST or DELETE is refused with rate-limited, to be tried again after so many seconds, 60 where none are given; reading goes on.",
  },
  once: false,
  seconds: 60,
  async meets(call) {
    const { method } = call.request;
    if (method !== "POST" && method !== "DELETE") return await call.answer();
    const retryAfterSeconds = Math.ceil(secondsOf(call, rateLimited));
    return toProblemResponse(new Refusal("rate-limited", { retryAfterSeconds }));
  },
};

const PORTAL_PAGE = `<!doctype html>
<html lang="en"><title>Free Wi-Fi</title><h1>Please sign in to use the network</h1></html>
`;

export const captivePortal: Scenario = {
  title: { ja: "公衆Wi-Fiのログイン画面", en: "A captive portal" },
  description: {
    ja: "どの呼び出しにも、予約サーバーではなく、公衆Wi-Fiのログイン画面（HTML）が答えます。",
    en: "Whatever is asked is answered by somebody else's network: 200 with a page of HTML.",
  },
  once: false,
  async meets({ request }) {
    return new Response(request.method === "HEAD" ? null : PORTAL_PAGE, {
      headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
    });
  },
};
