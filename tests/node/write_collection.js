// Writes, with Postman's own library, what its export holds: the collection or the environment that is asked for.
"use strict";

const { Collection, Item, ItemGroup, VariableScope } = require("postman-collection");

const UUID = "00000000-0000-4000-8000-00000000c0de";

function message(name, text, url = "{{KIT_IM_API_URL}}/{{KIT_CHANNEL_UUID}}") {
    const body = {
        client_data: { client_id: "{{customer}}", client_display_name: "Maria" },
        event_id: "{{$guid}}",
        event_type: "send_message",
        event_data: { message: { message_id: "{{$guid}}", text } },
    };
    return new Item({
        name,
        request: {
            method: "POST",
            url,
            header: [{ key: "Authorization", value: "Bearer {{access_token}}" }],
            body: { mode: "raw", raw: JSON.stringify(body, null, 2), options: { raw: { language: "json" } } },
        },
    });
}

const login = new Item({
    name: "Log in",
    request: {
        method: "POST",
        url: "{{KIT_IM_API_URL}}/api/v3/botService/login?domain={{KIT_ACCOUNT_NAME}}&access_token={{KIT_API_TOKEN}}",
        body: { mode: "urlencoded", urlencoded: [{ key: "channel_uuid", value: "{{KIT_CHANNEL_UUID}}" }] },
    },
});

const collection = new Collection({
    info: { name: "Kit custom channel" },
    item: [
        login,
        new ItemGroup({
            name: "Messages",
            item: [
                message("Hello", "Hello from {{city}}"),
                new ItemGroup({ name: "Deep", item: [message("Bare", "By its UUID", `https://kit-im-eu.voximplant.com/${UUID}`)] }),
            ],
        }),
        new Item({ name: "Somewhere else", request: { method: "POST", url: "https://example.com/hook", body: "{}" } }),
        new Item({ name: "Only looks", request: { method: "GET", url: "{{KIT_IM_API_URL}}/{{KIT_CHANNEL_UUID}}" } }),
    ],
    variable: [
        { key: "customer", value: "c-{{city}}" },
        { key: "city", value: "Rīga" },
        { key: "KIT_CHANNEL_UUID", value: UUID },
    ],
});

const environment = new VariableScope({
    name: "Acme",
    values: [
        { key: "KIT_IM_API_URL", value: "https://kit-im-eu.voximplant.com" },
        { key: "KIT_ACCOUNT_NAME", value: "acme" },
        { key: "KIT_API_TOKEN", value: "api-token-1", type: "secret" },
        { key: "KIT_CHANNEL_UUID", value: UUID },
    ],
});

const wanted = { collection, environment }[process.argv[2]];
console.log(JSON.stringify(wanted.toJSON(), null, 2));
