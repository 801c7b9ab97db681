const api = window.parent.API;
const set = (element, value) => api.LMSSetValue(element, value);

api.LMSInitialize("");
for (const element of ["student_id", "student_name", "lesson_status", "lesson_location", "entry"])
  api.LMSGetValue(`cmi.core.${element}`);
api.LMSGetValue("cmi.suspend_data");
api.LMSGetValue("cmi.student_data.mastery_score");
set("cmi.core.lesson_status", "incomplete");
set("cmi.core.exit", "suspend");
api.LMSCommit("");

const first = Number(api.LMSGetValue("cmi.interactions._count"));
set(`cmi.interactions.${first}.id`, "first_reply");
set(`cmi.interactions.${first}.type`, "choice");
set(`cmi.interactions.${first}.objectives.0.id`, "lesson__signals");
set(`cmi.interactions.${first}.time`, "14:05:03.25");
set(`cmi.interactions.${first}.correct_responses.0.pattern`, "a,c");
set(`cmi.interactions.${first}.weighting`, "2");
set(`cmi.interactions.${first}.student_response`, "a,b");
set(`cmi.interactions.${first}.result`, "wrong");
set(`cmi.interactions.${first}.latency`, "0000:00:07.50");

set("cmi.suspend_data", "1.abc-_");
set("cmi.core.lesson_location", "signals");
set("cmi.core.score.min", "0");
set("cmi.core.score.max", "100");
set("cmi.core.score.raw", "87.5");
set("cmi.core.lesson_status", "passed");
set("cmi.core.session_time", "0000:05:03.25");
api.LMSCommit("");
api.LMSFinish("");
