/** React as users get it: the one for developers takes twice the time, to warn of what lint and types see as well. */
process.env["NODE_ENV"] = "production";
