<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), the last of them: {last}</source>
        <translation>
            <numerusform>%Ln change, the last of them: {last}</numerusform>
            <numerusform>%Ln changes, the last of them: {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s), none run yet</source>
        <translation>
            <numerusform>%Ln check, none run yet</numerusform>
            <numerusform>%Ln checks, none run yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) were closed</source>
        <translation>
            <numerusform>%Ln conversation was closed</numerusform>
            <numerusform>%Ln conversations were closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln information</source>
        <translation>
            <numerusform>%Ln information</numerusform>
            <numerusform>%Ln information</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln login(s) and other request(s)</source>
        <translation>
            <numerusform>%Ln login or other request</numerusform>
            <numerusform>%Ln logins and other requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln login(s) · {when}</source>
        <translation>
            <numerusform>%Ln login · {when}</numerusform>
            <numerusform>%Ln logins · {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) came</source>
        <translation>
            <numerusform>%Ln message came</numerusform>
            <numerusform>%Ln messages came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not sent</source>
        <translation>
            <numerusform>%Ln message was not sent</numerusform>
            <numerusform>%Ln messages were not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%Ln more times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new of others</source>
        <translation>
            <numerusform>%Ln new of others</numerusform>
            <numerusform>%Ln new of others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not observable</source>
        <translation>
            <numerusform>%Ln not observable</numerusform>
            <numerusform>%Ln not observable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed</source>
        <translation>
            <numerusform>%Ln passed</numerusform>
            <numerusform>%Ln passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting message(s) is/are sent then.</source>
        <translation>
            <numerusform>%Ln waiting message is sent then.</numerusform>
            <numerusform>%Ln waiting messages are sent then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attached to %Ln message(s)</source>
        <translation>
            <numerusform>Attached to %Ln message</numerusform>
            <numerusform>Attached to %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln message(s)?</source>
        <translation>
            <numerusform>Discard %Ln message?</numerusform>
            <numerusform>Discard %Ln messages?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its agents answer real customers and will see these %Ln message(s).</source>
        <translation>
            <numerusform>Its agents answer real customers and will see this message.</numerusform>
            <numerusform>Its agents answer real customers and will see these %Ln messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Last %Ln day</numerusform>
            <numerusform>Last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read: {first}, %Ln character(s) of body.</source>
        <translation>
            <numerusform>Read: {first}, %Ln character of body.</numerusform>
            <numerusform>Read: {first}, %Ln characters of body.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text has %Ln character(s) and at most {limit} fit here. Nothing was pasted.</source>
        <translation>
            <numerusform>The text has %Ln character and at most {limit} fit here. Nothing was pasted.</numerusform>
            <numerusform>The text has %Ln characters and at most {limit} fit here. Nothing was pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delivered %Ln time(s)</source>
        <translation>
            <numerusform>delivered once</numerusform>
            <numerusform>delivered %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>message sent %Ln time(s)</source>
        <translation>
            <numerusform>message sent once</numerusform>
            <numerusform>message sent %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>↑ %Ln unread</source>
        <translation>
            <numerusform>↑ %Ln unread</numerusform>
            <numerusform>↑ %Ln unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>↓ %Ln new</source>
        <translation>
            <numerusform>↓ %Ln new</numerusform>
            <numerusform>↓ %Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln callback(s) held back on this channel · {when} · {why}</source>
        <translation>
            <numerusform>▲ %Ln callback held back on this channel · {when} · {why}</numerusform>
            <numerusform>▲ %Ln callbacks held back on this channel · {when} · {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln test request(s) from Kit · {when} · {why}</source>
        <translation>
            <numerusform>▲ %Ln test request from Kit · {when} · {why}</numerusform>
            <numerusform>▲ %Ln test requests from Kit · {when} · {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln test request(s) from Kit · {when} · signature verified</source>
        <translation>
            <numerusform>✓ %Ln test request from Kit · {when} · signature verified</numerusform>
            <numerusform>✓ %Ln test requests from Kit · {when} · signature verified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln login(s) failed · {when} · {why}</source>
        <translation>
            <numerusform>✕ %Ln login failed · {when} · {why}</numerusform>
            <numerusform>✕ %Ln logins failed · {when} · {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln token refresh(es) failed · {when} · {why}</source>
        <translation>
            <numerusform>✕ %Ln token refresh failed · {when} · {why}</numerusform>
            <numerusform>✕ %Ln token refreshes failed · {when} · {why}</numerusform>
        </translation>
    </message>
</context>
</TS>
