// Opens the Bot API of @vishtar/telegram-test-api on 127.0.0.1, on the port that is given. Started by telegram_test_api.py.
const TelegramServer = require("@vishtar/telegram-test-api");

const KEPT = 24 * 60 * 60; // seconds until it forgets a message: by default it does within the test
new TelegramServer({ host: "127.0.0.1", port: Number(process.argv[2]), storeTimeout: KEPT }).start();
