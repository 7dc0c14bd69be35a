import { text } from "./wording.ts";

export function beforeApplying() {
  return [
    text(
      "ここから申し込めるのは求職者の方で、求職番号が必要です。番号がまだない方と、事業所の人事担当の方は、電話か窓口でおたずねください。",
      "Job seekers apply here, and need their job-seeker number. If you have none yet, or work in an employer's personnel department, please ask by phone or at the counter.",
    ),
    text(
      "申し込んでから相談の日時までに利用規約が変わったときは、新しい規約をメールでお送りします。同意がないと、申し込みや予約は無効になります。",
      "If the terms change between your application and the consultation, the new terms are sent to you by email. Unless you agree, your application or booking becomes void.",
    ),
    text(
      "日時が決まっている方は、同意すると予約が確定します。まだ決まっていない方は、同意しても予約は確定しません。ハローワークが日時を決めてお知らせすると確定します。",
      "If your date and time are arranged already, agreeing confirms the booking. If they are not, agreeing does not confirm it yet: the booking is confirmed when Hello Work arranges the date and tells you.",
    ),
  ];
}

export function atTheMeeting() {
  return [
    text(
      "TeleOfficeでの参加のしかたは、相談の日までにメールでお知らせします。",
      "How to join with TeleOffice is told to you by email before the day of the consultation.",
    ),
    text(
      "当日、通信などの不具合でオンラインで相談できないときは、電話での相談に替わります。",
      "If the connection or something else fails on the day, the consultation takes place by phone instead.",
    ),
    text(
      "次の方の予約があるため、時間になると、お話の途中でも終わることがあります。",
      "Since others are booked after you, the consultation may end on time even in the middle of a conversation.",
    ),
  ];
}

export function otherWays() {
  return [
    text(
      "電話か窓口で、希望する日時に相談できるかをたずねることができます。氏名、求職番号、希望する日時、相談内容をお伝えください。",
      "You can ask by phone or at the counter whether a consultation is possible at the time you wish for. Tell us your name, your job-seeker number, the time and what you would like to talk about.",
    ),
    text(
      "日時の見込みが立ったら、メールでも申し込めます。件名を「オンライン相談申込」とし、氏名、求職番号、メールアドレス、電話番号、相談の日時、相談内容を書いて送ってください。",
      "Once a time has been found, you can also apply by email. Use the subject 「オンライン相談申込」 and write your name, job-seeker number, email address, phone number, the date and time, and what you would like to talk about.",
    ),
    text(
      "利用規約への同意がハローワークの記録にある方は、双方の都合が合えば、予約なしですぐに相談できます（平日の10:00〜12:00と14:00〜16:00、最大30分）。電話でおたずねください。参加に必要な番号などは、マイページか、登録されている電話番号への電話でお伝えします。その場で電話番号を変えることはできません。",
      "If your agreement to the terms is on record at Hello Work, you can have a consultation at once, without a booking, when it suits both sides (weekdays 10:00–12:00 and 14:00–16:00, 30 minutes at most). Please ask by phone. What you need to join is told on your own page or by a call to the registered number, which cannot be changed on that occasion.",
    ),
    text(
      "2回目からは、相談の場で次の予約をすることもできます。その場で日時が決まれば、そのときに予約が確定します。",
      "From the second time on, you can also book your next consultation during one. If the date and time are set there and then, the booking is confirmed at once.",
    ),
  ];
}
