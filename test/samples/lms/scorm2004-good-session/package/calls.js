const api = window.parent.API_1484_11;
const set = (element, value) => api.SetValue(element, value);

api.Initialize("");
for (const element of ["learner_id", "completion_status", "location", "entry", "suspend_data"])
  api.GetValue(`cmi.${element}`);
api.GetValue("adl.nav.request");
set("cmi.completion_status", "incomplete");
set("cmi.exit", "suspend");
api.Commit("");

const objective = Number(api.GetValue("cmi.objectives._count"));
set(`cmi.objectives.${objective}.id`, "lesson__signals");
set(`cmi.objectives.${objective}.score.scaled`, "0.5");
set(`cmi.objectives.${objective}.completion_status`, "completed");

const first = Number(api.GetValue("cmi.interactions._count"));
set(`cmi.interactions.${first}.id`, "first_reply");
set(`cmi.interactions.${first}.type`, "choice");
set(`cmi.interactions.${first}.objectives.0.id`, "lesson__signals");
set(`cmi.interactions.${first}.timestamp`, "2026-11-22T01:02:03.00Z");
set(`cmi.interactions.${first}.correct_responses.0.pattern`, "a[,]c");
set(`cmi.interactions.${first}.weighting`, "2");
set(`cmi.interactions.${first}.learner_response`, "");
set(`cmi.interactions.${first}.result`, "incorrect");
set(`cmi.interactions.${first}.latency`, "PT0H0M7.5S");
set(`cmi.interactions.${first}.description`, "{lang=en}What do you say first?");

set("cmi.suspend_data", "1.abc-_");
set("cmi.location", "signals");
set("cmi.progress_measure", "1");
set("cmi.score.min", "0");
set("cmi.score.max", "100");
set("cmi.score.raw", "87.5");
set("cmi.score.scaled", "0.875");
set("cmi.completion_status", "completed");
set("cmi.success_status", "passed");
set("cmi.session_time", "PT0H5M3.25S");
api.Commit("");
api.Terminate("");
