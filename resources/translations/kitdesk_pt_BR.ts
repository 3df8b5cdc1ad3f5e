<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the request as a program that makes it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit and replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire it at the target of Kit&apos;s chair once more, signed anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the body in Kit&apos;s chair, to be changed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the message in the composer, with new ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resend same ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what differs from any other row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the very same message once more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>! Only this machine can call it; Kit cannot. It needs a tunnel or a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A callback whose signature does not fit is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted means status 200, refused 401; held back it is either way. Unverified: the vendor&apos;s formula is printed damaged, and refusing all could turn a genuine Kit away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted until one has fitted, then refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen for this channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None while nothing listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it in Kit: Setup &gt; Conversations &gt; Channels, the channel&apos;s Callback URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown or not, it takes callbacks and keeps its tokens. Off, every callback is answered 404.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentForm</name>
    <message>
        <source>Answer as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the conversation, for one of Kit&apos;s reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post a callback (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentPresenter</name>
    <message>
        <source>Callbacks go to kitdesk&apos;s own receiver on {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks go to {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Callback URL is known. Give one under Connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes over from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds:g} s late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed:g} characters/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnouncingPresenter</name>
    <message>
        <source>A callback was held back: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New callback for {customer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token expires within a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token has expired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentCheckDialog</name>
    <message>
        <source>! It can be fetched. Doubtful: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks from this machine, without any secret, and reads the first bytes. {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before anything was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of the attachment at {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ It can be fetched, and is what the message says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Kit would hardly get this file. Failed: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>+ Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is none of Kit&apos;s attachment types. Edit it in the JSON.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>A file has an address from earlier, where this kitdesk is not known to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is being copied…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit cannot fetch {name}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message&apos;s JSON cannot be read. Mend it first, then attach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox is on this machine and could fetch it. Kit itself could not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the present one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitdesk serves a copy of {name} ({size}) to whoever has its address: while kitdesk runs, until its last message is deleted or you take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitdesk serves this file no more, so nobody can fetch it. Attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>served here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>served no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>served, checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not attached: another message is being written by now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that are no UTF-8 are shown as �. Hex shows them as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more ({count} of {all} bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more ({count} of {all} characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more than {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the body as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BubbleView</name>
    <message>
        <source>Copy JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open attachment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallbackEdit</name>
    <message>
        <source>Choose a sample above, or paste the JSON of a callback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callback as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the callback</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallbackPage</name>
    <message>
        <source>! Only this machine can reach this address. To get callbacks, give Kit a public one: start a tunnel in the tool Callbacks, or enter yours there. Sending works without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a custom channel there and enter this Callback URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the API token that you have just given, and the queue or function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Kit: Setup &gt; Conversations &gt; Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens here: the port is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the tool Callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a channel already? Enter this Callback URL in it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitdesk listens there from now on, also for Kit’s test request.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallbackRow</name>
    <message>
        <source>Callback URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen for callbacks and keep the tokens, shown or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one once the channel is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the channel in Kit calls: Setup &gt; Conversations &gt; Channels. The tool Callbacks says whether Kit can reach it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallbackUrl</name>
    <message>
        <source>Callback URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit posts an agent&apos;s answers and closings there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post to kitdesk&apos;s own receiver again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send test request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as {method}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallbacksBadge</name>
    <message>
        <source>! Callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Server behind is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has port {port}, so no callback arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded to a server that does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded to a server that is alive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded to a server that was not asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This channel takes no callbacks and does not keep its tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◌ Callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Callbacks on {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Port taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallbacksPanel</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of Callbacks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallbacksPresenter</name>
    <message>
        <source>Another body came under event_id {event_id} of channel “{channel}”: the first one is shown. Somebody may replay a captured signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CannedReplies</name>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a canned reply into the answer (Alt+R)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http, which stays on this machine: there are no certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued by {issuer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Plain http: nothing is encrypted, and there are no certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ {version}, trusted, and the certificate fits {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ {version}, trusted. This Python does not tell the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ expired on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ not valid before {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ {version}, not trusted: {why}. Kit would hardly connect, either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ {version}, trusted, but the certificate is for {names} and not for {host}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairPanel</name>
    <message>
        <source>Fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of Kit&apos;s chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairPresenter</name>
    <message>
        <source>Give the Callback URL of your server above first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt or API token is not known. Give both above first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelFields</name>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration &gt; Security &gt; API tokens &gt; API access data: Account name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration &gt; Security &gt; API tokens &gt; API access data: Custom channel API hostname.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration &gt; Security &gt; API tokens: the token chosen in the channel, not its token ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone; Kit never sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region or host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security salt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup &gt; Conversations &gt; Channels: the channel. Its link, pasted, fills the host as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup &gt; Conversations &gt; Channels: the channel. Verifies callbacks; sending works without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelForm</name>
    <message>
        <source>Callback URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token refresh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelList</name>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelSettings</name>
    <message>
        <source>A channel link, the .env of a vendor&apos;s sample, or a Postman environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secrets are erased from the keyring. The channel in Kit stays, and so does its history here, unless you delete that as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet, can be given later: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove channel “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove with its history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This channel cannot be saved yet: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This channel speaks to the sandbox of this window, which sets host, account and secrets itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To save, fill or correct: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes to this channel are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelSwitcher</name>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckDetails</name>
    <message>
        <source>Details of the selected check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of the selected check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a check to see what it sends, what is expected and why it matters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before anything was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of channel “{name}” on {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs in on its own and sends no message. {account} on {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Ready: Kit lets this channel log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Not ready. Failed: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>Checks of the suite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Choose a row on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as unified diff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference {at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference before or after ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is kept no more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePresenter</name>
    <message>
        <source>Newest of this channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other tries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source> (and {count} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send
anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway sends it as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form waits until the JSON can be read again. Send anyway sends it as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is too long to be edited here: resend it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client_id is missing: Kit cannot tell who writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitdesk is starting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>A channel link, the .env of a vendor&apos;s sample, or a Postman environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add API token, or take one that is there. Copy the token, not its token ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect my channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy both values from there. Custom channel API hostname is the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link in the field Channel UUID, and the Security salt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled from the clipboard: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have an .env of the vendor’s samples, or a Postman environment? Paste fills all pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the API whitelist there is filled, this machine’s address has to be on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Kit: Administration &gt; Security &gt; API tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Kit: Administration &gt; Security &gt; API tokens &gt; API access data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Kit: Setup &gt; Conversations &gt; Channels: the channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not complete yet. Kept as it is, it can be completed later by Connect my channel, or in Channel settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its link and its salt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this channel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The salt tells Kit’s callbacks from forged ones; sending works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not right yet cannot be kept: {names}. The rest can, and be completed later by Connect my channel, or in Channel settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have changed is not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Customer details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a date, to the first unread message or to an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write below as this customer. Each message shows here with what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first message below, or choose New to say first who is writing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationPresenter</name>
    <message>
        <source>The channel&apos;s customers are being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These callbacks have no client_id: nobody to answer. Choose a customer, or New.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This channel is not connected yet. Channel &gt; Connect my channel… goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This channel&apos;s API token is not known. Give it in Channel settings (Ctrl+,) to send.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoordinatesBox</name>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another kitdesk or your server can log in here; its customers show in this panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as .env</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security salt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreationPage</name>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It redirects to {where}. It was not followed: whether Kit would is not known. Give Kit the final address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit sends it once, when the channel is created, signed without an event_id. The vendor&apos;s samples take it by GET; the method is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the test request of a channel&apos;s creation as {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step of it came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show request and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{method}: {status} after {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerChoice</name>
    <message>
        <source>Customer to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to answer; it follows the conversation that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client_id of the customer to answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerDetails</name>
    <message>
        <source>Anna Petrova</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avatar URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bavaria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign (UTM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Munich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client_id is missing: it ties messages to a customer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from a persona…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written yet. New makes a customer to write as.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteHistory</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard and delete these as well; otherwise they stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be undone. What Kit itself keeps stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is older than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day that stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialoguePage</name>
    <message>
        <source>Nobody has written yet. Write as a customer in the conversation, or point your server at the sandbox: Connection has what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said yet. What your server sends for this customer shows here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogueView</name>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation from Kit&apos;s side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is not shown. A copy has all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {removed} removed, {added} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⋯ unchanged lines: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <source>Messages that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other requests in it, which post no message: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop to attach: kitdesk serves a copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EdgeButtons</name>
    <message>
        <source>↓ Newest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Customer details, copy, restore, templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a template (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show event_id and message_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the message as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ } JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventHeader</name>
    <message>
        <source>Another body came under this event_id: the first one counts. Compare the deliveries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Kit at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Kit at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Assumed: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document settles these questions. What verified callbacks and Kit&apos;s answers on this channel have shown stands below; the rest is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExpectationsDialog</name>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit&apos;s public contract names neither statuses nor times, so this is kitdesk&apos;s reading of it. It is kept with the channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses with commas between: 401, 403, or 4xx for a whole class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the suite expects of your server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the conversation with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole conversation ({messages})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens, salts, cookies and signatures are masked. What customers wrote, their names and numbers are not: look at the file before you pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is selected (lines: {count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written so far: {messages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultForm</name>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>401</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>429 with Retry-After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5xx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the request was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As if Kit could not be reached; its port is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML instead of JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many calls it strikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force for {calls}, {often}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its refresh token stays unused, so that the one after works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit does all it would do, and only its answer is lost or replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit&apos;s own answer, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fault is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: nothing listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the fault in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse the next refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry-After, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds before each answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the fault off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes instead of Kit&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which calls it strikes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the request was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refreshes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success:false under 200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until switched off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Edit this in the JSON: {name} is no object there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no number. Write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no whole number. Write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>For a new channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into channel “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept before you save it there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesPresenter</name>
    <message>
        <source>Kept as templates: {count} of {all}. Ctrl+T finds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts (*.kitdesk *.ndjson *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Any of these types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FireBar</name>
    <message>
        <source>Fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post this callback as Kit would (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait no longer for the answer; it may have been taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiringPresenter</name>
    <message>
        <source>! It breaks the schema of Kit&apos;s callbacks, and is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! There is no event_id to sign: it goes out without a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sample, or write a callback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter fires. {names} are filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up before an answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded. Undo brings back what stood here before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status} after {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>1.  Write below, as a customer would: Hello, is anybody there? Then Send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.  kitdesk keeps it, logs in and sends it. Its line says what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3.  Answer it in the tool Sandbox, where you are the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4.  The answer comes back as a signed callback. Click a message to see each byte of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Kit in miniature on this machine, with an agent whom you play. No account, no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are in the menus, too: Help, Channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect my channel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on through Kit’s screens where you stopped. What is filled in already stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the tool Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This channel is not connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through Kit’s own screens, step by step, to a channel that sends and is called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStepsPresenter</name>
    <message>
        <source>New channel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlawList</name>
    <message>
        <source>{sign} line {line}, column {column}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForwardingPage</name>
    <message>
        <source>Address of my server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alive, since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not answer, since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each callback is stored, then passed on unchanged, genuine or not, and Kit gets your server&apos;s answer. If none comes, Kit gets 502, or 504 after 8 s. Unverified: how long Kit itself waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward callbacks to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not forwarding. kitdesk answers callbacks by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was forwarded lately. What comes while this is on is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign anew makes the header Authorization with this channel&apos;s salt and API token, as Kit does: for callbacks that you make up. A genuine one has this signature already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it takes callbacks. A query that Kit sends is put behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this channel&apos;s salt and API token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>Callbacks that were held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified, so in no conversation: anybody who knows the address may have sent them. When the salt or the token becomes known, they are checked again by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is held back. A callback whose signature does not fit, or cannot be checked yet, waits here instead of showing in a conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown are the newest {listed} of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HousePresenter</name>
    <message>
        <source>All channels, also those that were removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete old history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal {events}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal takes {size}, more than the {limit} from which you want to know.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdsRow</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the next message under the same ids, to see what Kit does with a repetition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in channel settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all as templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in the composer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a message or a line in the conversation, in Token or in Sandbox to see its request, answer, timing and signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit and resend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing went over the wire for it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of what is inspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries of this event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalDialog</name>
    <message>
        <source> GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ever deleted by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size from which kitdesk warns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{events}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>The message as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Jump</name>
    <message>
        <source>A week ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date to go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what is open, or leave a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys: press them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message; in Kit&apos;s chair, fire the callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the selected message in the Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} already does “{deed}” ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} cannot be changed: {deed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} is needed to write and to edit text. Press it with Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabPage</name>
    <message>
        <source> s access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a revoked API token reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many messages are answered 401</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its refresh token stays unused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the sandbox treat tokens as documented again, and log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it: customer token-lab sends a message, and what happens stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds that a refresh token lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds that an access token lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should happen: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done to the tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live tokens end too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live tokens live on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastPage</name>
    <message>
        <source>! Not known yet, can be given later: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check channel tries host, TLS, account, token and channel one by one, and says what to do about what is wrong. It sends no message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ All that a channel needs is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Fill or correct first: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookingPresenter</name>
    <message>
        <source>{type}, {width} × {height} pixels, {size}, from {host}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LooksMenu</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as large as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LooksPresenter</name>
    <message>
        <source>Text size: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LooksRows</name>
    <message>
        <source>Gets a frame in its colour, and asks before every message it sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production: real customers are behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>violet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Arrange as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check channel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect my channel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit&apos;s chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open transcript…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resend the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tear off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>First line and headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dots} stands for a secret, which is never kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>Copy JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the last message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send an empty message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as a JSON file of this name in the folder {folder} of kitdesk&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>A PEM file with a certificate and its key. Only the channel’s host gets to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file with the certificates of authorities to trust beside the system’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An HTTP proxy, with a user’s name where it asks for one: http://ann@proxy.example:3128. Empty is none; those of the environment are never used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By proxy {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of that user; it is kept in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens that key, if it is locked; it is kept in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight, with the system’s authorities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationsMenu</name>
    <message>
        <source>Closed conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages from Kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that were not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come while the window is not in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no notifications</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationsPresenter</name>
    <message>
        <source>Closed conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on, closing the window leaves kitdesk at work: the icon in the tray brings it back, and Quit ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages from Kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that were not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray for an icon.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxPanel</name>
    <message>
        <source>A message that did not reach Kit stands here until it is sent or discarded, and so does one of which nobody knows whether Kit has it. Its customer&apos;s later messages wait behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>Messages that are not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source> characters/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply takes longer the longer its text is, at most 30 s more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer each message with the same text and attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that are typed a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds before each callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds before each callback: replies, closings and echoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action, tool, setting, channel or customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters, or only the beginnings of words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter do · Esc close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>Go to {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {tool} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tear off {tool}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadDialog</name>
    <message>
        <source>1 Red Square, Moscow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anna Petrova</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avatar URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit fetches files by their URL: the protocol has no upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonasPresenter</name>
    <message>
        <source>Apply to this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign (UTM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, phone, email, avatar, language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No personas yet. Fill in a customer&apos;s details and save them here, or only a part of them: a device, a place, a campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no persona: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client_id {client_id}: it is this very customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainEdit</name>
    <message>
        <source>The clipboard holds no text. Files go as attachments, by their URL.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortBox</name>
    <message>
        <source>Another program has it, so no callback of any channel arrives. End that program and try again, or use another port and tell Kit the new addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit must be told the new address of every channel then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another port…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Listening on port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Port {port} is taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortDialog</name>
    <message>
        <source>Any that is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every channel&apos;s address changes with it. Kit must be told the new ones, and a tunnel or proxy the new port; a tunnel that was started here ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take callbacks on another port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewBox</name>
    <message>
        <source>The body with every variable replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{now}} is ISO 8601 in UTC, and taken anew at the shot; the ids are as shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReachBox</name>
    <message>
        <source>Calling the address …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check reachability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by {program}, while it runs; Kit must be told each new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet. kitdesk calls the address and recognises its own answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a tunnel or proxy that leads to kitdesk&apos;s port; it serves all channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} It took {ms} ms.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefreshRow</name>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the access token by itself,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before its end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReusePresenter</name>
    <message>
        <source>Personas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as persona…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowPicker</name>
    <message>
        <source>No row has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search times, kinds, texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other row yet. Send a message, or log in, to have one to compare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleRow</name>
    <message>
        <source>A callback to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, rename or delete a sample of your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplesPresenter</name>
    <message>
        <source>Loaded. Undo brings back what you had written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample “{name}” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These sample files could not be used, and were left alone: {which}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SandboxPanel</name>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first. A click shows the whole request and its answer, without secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SandboxPresenter</name>
    <message>
        <source>It is offline.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedPresenter</name>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be used, and was left alone: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by direction, state, type and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters, none set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters, {count} set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search messages, names, ids and raw JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPresenter</name>
    <message>
        <source>Indexing: {done} % is searched so far, the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has all of this. Try fewer words, only their beginnings, or part of an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has all of this. Try fewer words, or remove a filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left. Remove a filter, or choose a longer time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>not known for this channel: type it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dots} from channel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SenderChoice</name>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer as {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace, echo and every member of sender_data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServedFilesDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no message that was sent: it stays until you stop serving it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files are served. Drop one on the composer, and it gets an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has a file&apos;s address gets it, while kitdesk runs. A file goes with the last message it is attached to; stop serving it, and its address leads nowhere at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({size}, since {when})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingEntries</name>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer when a signature does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How early tokens are refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen for this channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region or host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security salt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the journal to warn of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShotList</name>
    <message>
        <source>Edit and replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire the same body at the target once more, signed anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the body above, to be changed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was fired yet on this channel. Fire lists its shots here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaks the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test request ({method})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatureChoice</name>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header Authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the replayed shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatureInputs</name>
    <message>
        <source>! The event_id has characters that are no plain ASCII; they are hashed as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! The event_id has white space around it, which is hashed too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A salt or token typed here is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty salt and token stand for the channel&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit prints the formula with blanks, which look like typesetting. Verify accepts both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MD5(salt:token), sent once when the channel is created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security salt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the event_id of the event selected in the conversation, or of the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the event_id of the selected event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon and a blank (unverified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the body of the callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ The pasted text is too long for an event_id. Copy it alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignaturePanel</name>
    <message>
        <source>This scheme does not protect the body: whoever sees one callback can send any other body with its header, and the header of a test request never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatureResult</name>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the Authorization header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MD5 of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show salt and token in the hashed text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that is hashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security salt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} bytes of UTF-8 → MD5 → 32 digits, lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹salt›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹token›</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatureVerifier</name>
    <message>
        <source>A raw HTTP request: its Authorization header, and the event_id of its JSON body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verifiable: the event_id is missing. It stands in the callback&apos;s body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a received header, or the whole request, to verify it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: {first}, no body, so it is a test request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header alone, or the whole request as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headers alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token ID instead of the API token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatureView</name>
    <message>
        <source>Copy the header Authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received in the header Authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent in the header Authorization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not cover the body: whoever sees one callback can send any other body with its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it came it was {then}: this channel had other secrets then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mismatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verifiable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnippetBox</name>
    <message>
        <source>$KIT_SALT and $KIT_API_TOKEN, or the values themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program that prints the signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt and token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt and token in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from environment variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepTable</name>
    <message>
        <source>What was checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StretchView</name>
    <message>
        <source>Messages of this customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>! Unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host, TLS, account, token and channel one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login state: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is not sent for certain, and what it waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a production channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts} in outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Logged out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Tokens expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◌ Logging in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◌ Refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuiteBar</name>
    <message>
        <source>Checks that were run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expectations, and the report as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expectations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuitePage</name>
    <message>
        <source>Of another target: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch all on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuitePresenter</name>
    <message>
        <source>HTML page, for people (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JUnit, for CI (*.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDJSON, the whole evidence (*.ndjson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be saved as {path}: {reason}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetBox</name>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback URL of your server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty, they are the channel&apos;s own. What is typed here is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security salt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security salt and API token to sign with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is typed here is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server&apos;s Callback URL: it gets what Kit would send.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatesPresenter</name>
    <message>
        <source>! {variable} is not known, or this customer has none: it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No templates yet. Write a message, with variables such as {{client_id}} or {{now}} where something is to be filled in, and save it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no template: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimingView</name>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the request until it was handed to the journal or, where it was forwarded, until the server behind had answered; it is answered once it is on the disk. How long both travelled is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the request until the sandbox had its answer. How long both travelled is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No byte of an answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was open already, so there was nothing to look up or to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source> s early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims of the access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments with the tokens: what should happen, and what does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expire now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History and claims of the tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logins and refreshes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next refresh in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No login yet. Log in, or send a message: that logs in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds before its end at which the access token is refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token is opaque: it has no claims to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no living access token. Log in to see what it says of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat the access token as dead: the next send refreshes it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refreshed, both tokens new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the next send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Traffic</name>
    <message>
        <source>Nothing came yet. Send a message, or point your server at the sandbox: Connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came and what was posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitdesk itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit in the composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that could not be read: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle: the rest of it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than fits here; these are the first {count} lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With new ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, exported from channel “{channel}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptPresenter</name>
    <message>
        <source>Callbacks that are left out: {count}. To post them, give a Callback URL in Kit&apos;s chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks that it signs anew and posts to {host}: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended early, because a message was not sent: see the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that Replay sends on channel “{name}”: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed: {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken by the server: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by Kit: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken by the server: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferMenu</name>
    <message>
        <source>&amp;New agent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Say so to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another agent answers this customer from now on (Alt+F). The contract has no callback for it, so nothing is posted unless you say so to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trans&amp;fer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer the customer to another agent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open kitdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TunnelBox</name>
    <message>
        <source>Last lines of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither cloudflared nor ngrok is installed. cloudflared needs no account: install it from your system&apos;s packages or from its maker, then look again. Or enter the address of a tunnel or proxy of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started here, it makes a public address that lasts until it is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◌ {program} is starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● {program} is running; it ends with kitdesk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowPresenter</name>
    <message>
        <source>Attach files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare what is inspected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expire now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox on {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel of this message was removed: it can be found, but not opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ReadingView</name>
    <message>
        <source>Joined by a colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined by a colon and a blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that is hashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹API token›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹security salt›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ another digest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_RepliesDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canned replies, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line. {{client_id}} stands for the customer who is answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bubble</name>
    <message>
        <source>Cut here. Copy takes the whole text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>channel_switcher</name>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>check_words</name>
    <message>
        <source>Callbacks that come twice, out of order, late or many at once: your server should answer each in time. Whether each took effect once is seen only with the sandbox as its Kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that no Kit sends: your server should refuse them, and neither break nor hang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spellings of a signature that the public contract leaves open. Information: it shows what your server would do if Kit wrote it that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after {done} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public contract leaves open what is right here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not cover the body, so who captures one callback can send another body under it. Information, with advice on how to live with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Kit sends in everyday work, correctly signed: your server should take all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody could send who knows your address and not your secrets: your server should refuse all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>confirm</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not sent, and stays in its conversation as discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its agents answer real customers and will see this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit has taken this message already. It would get the same ids a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit has taken {count} of them already. It would get the same ids a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post to {host} as Kit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the suite for production channel “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to production channel “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suite posts dozens of callbacks to {url}: made-up messages and closings, forged and broken ones. A server that answers real customers may take them for real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then follow those that wait behind: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not sent, and stay in their conversations as discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a production channel: the server there cannot tell this from what Kit sends, and may act on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), the last of them:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s), none run yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) were closed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln information</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln login(s) and other request(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln login(s) · {when}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) came</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new of others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not observable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting message(s) is/are sent then.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attached to %Ln message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln message(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its agents answer real customers and will see these %Ln message(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read: {first}, %Ln character(s) of body.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text has %Ln character(s) and at most {limit} fit here. Nothing was pasted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delivered %Ln time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>message sent %Ln time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>↑ %Ln unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>↓ %Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln callback(s) held back on this channel · {when} · {why}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln test request(s) from Kit · {when} · {why}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln test request(s) from Kit · {when} · signature verified</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln login(s) failed · {when} · {why}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln token refresh(es) failed · {when} · {why}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>customer_choice</name>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>A message is written and not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doomed_words</name>
    <message>
        <source>, and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished: {states}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to delete here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{messages} of {customers}, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} went back to the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: about {size}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>entry_words</name>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered {status} in {ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was posted: the contract has no callback for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back before it was posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} answers from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ refused: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>evidence_words</name>
    <message>
        <source>What the traffic of channel “{name}” has shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon and a blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · {times}, last {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAR 1.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDJSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repro bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a colleague: kitdesk opens it, and sends and signs it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for browsers and proxies: the requests and answers alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for people: what was written, with the requests unfolding below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for programs that read line by line, however long it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for programs: one document with every byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for spreadsheets: a row for each message, no requests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fates</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, but no answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Another body came under this event_id: the first is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>All channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← From Kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ To Kit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>held</name>
    <message>
        <source>mismatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no client_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no event_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverifiable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hits</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>house</name>
    <message>
        <source>Stopped. {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import_pages</name>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy one of these and paste it, or choose or drop its file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postman collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postman environment, .env</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security salt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript, repro bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cURL command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes to the composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its message goes to the composer; nothing in it is run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its messages to a channel, for the composer or as templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fields of a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what somebody has exported, to be looked at and sent again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab_words</name>
    <message>
        <source>Answer 401 to a live token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did happen: {what}. {conclusion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetimes of seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as it should be: see the history and the Inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse the next refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message stays refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer to a login or refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresh refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refreshed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>20 attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 digits at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>401</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>429 with Retry-After: {retry_after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 messages to one customer at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 KB of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Callback URL has no user name, no blank, no “#”, no “\” and only ASCII characters. Percent-encode what else belongs into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body of the collection has more than {limit} characters once its variables are filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body that is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bot&apos;s message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A callback as PUT, and one as DELETE, rightly signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A callback in two chunks and without a length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A callback that calls itself text/plain, rightly signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A callback whose JSON lacks its last two braces, rightly signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A callback with a header of 100,000 characters, rightly signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A callback with a text of 5 MiB, rightly signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A callback with an unknown member of 100,000 lists in each other, rightly signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A changed body under a valid signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character in it cannot be seen. Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chunked body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closing has no sender_type in Kit&apos;s contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon is missing between the member&apos;s name and its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon; a colon and a blank are tried as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma, or a closing brace or bracket, is missing before this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date, a time, nan or inf is no value here, since JSON has none of them. Put it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A genuine message, then another text under the same event_id and signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A genuine message, which has to be taken, and then another one {forged}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A huge body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kitdesk answers at {host} with status {status}, but knows no channel under this path. The proxy changes the path, or leads to another kitdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line break or another control character stands inside a text. Write a line break as \n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login is refused and not tried again by itself. The pair that is there lives on, so a message goes out once. Unverified: Kit may end it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member&apos;s name in straight double quotes must stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message after the closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message finds its access token expired. The refresh is refused, so the keeper logs in once, and the message goes out once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message in ten scripts, two of them right to left, with emoji and combining marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is a JSON object: begin with {{ and end with }}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is refused, then the refresh, then the login. Nothing is tried again, and the message stays refused. Unverified: Kit may let the pair live on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is refused, though its token lives. The token is refreshed once, and the message goes out once: what was refused was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is refused, though its token lives. The token is refreshed once; the message is refused with the new one too, and stays so. Nothing is tried a third time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message signed with MD5 of “salt: token: event_id”, as it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that has one more member than documented in each object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message whose answer is read a few bytes at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message with 20 documents in its payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message with a payload of a type that Kit&apos;s documents do not list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message with a text of 65,536 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message with the right signature after the scheme word Bearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message with the right signature after the scheme word MD5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message with the right signature in upper-case hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message without sender_data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message, the closing, and one more message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payload without a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A persona is a JSON object with members of client_data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy in front of your server may pass Kit&apos;s callbacks on like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote that begins in line {line} is not closed. Copy the whole command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A send_message of a bot, with a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A send_message of an agent, with a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A send_message that does not say who answered; sender_data is optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that takes what is no callback acts on what nobody said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed {method} without a body, as when a channel is created. By which method that comes is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slow network must not keep an answer from arriving as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slow reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step before it failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stranger could guess the few digits that your server compares, and write in an agent&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template is a JSON object with text, payload or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value must stand here: text in double quotes, a number, true, false, null, an object or a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses that begin with “{value}:” are not opened: only https and http are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After \u four hexadecimal digits must follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a login each pair is refreshed before its access token ends, or with the next message. The message, sent after {seconds} s, goes out once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are taken in time, and each takes effect once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields are filled and well-formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {all} were taken, the slowest after {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent&apos;s message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent&apos;s message with a payload of the type {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent&apos;s message with a photo and no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent&apos;s message, then close_conversation with {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty Authorization header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event of a type that Kit&apos;s documents do not list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invisible byte order mark stands here. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unknown event type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unknown payload type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another event&apos;s signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another kitdesk answers at {host} (status {status}, server: {server}). Let the tunnel or proxy lead to the port of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another ngrok of your account is running. End it, there or in its dashboard, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer 200 to what your server does not know, write it to the log, and use only what it knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer 400 to whatever your JSON reader does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer 405 to all methods but POST and GET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer 413 to more than, say, 1 MB: your server, or a proxy before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer 415 to what does not call itself application/json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer 431 to headers of more than, say, 16 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer at this very URL: whether Kit follows a redirect is not documented. Check https, the slash at the end, and that no login stands before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer first, once the callback is stored, and do the rest afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered {status} after {time}, which is neither taken ({accepted}) nor refused ({refused}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered {status} after {time}, which refuses nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered {status} after {time}: it was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered {status} after {time}: it was taken, since its signature fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered {status} after {time}: it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered {status} after {time}: the forged callback was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered {status} after {time}: the request was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered {status} after {time}: your server failed instead of taking or refusing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered {status} after {time}: your server noticed that the event came with another body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered {status}, but only after {time}; expected within {within} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any answer but a fault: it is told, not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any; only the signature decides. A tunnel or proxy says which it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As POST with JSON; any content type is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As to the network: {reason}. Choose another file under Network in Channel settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks after the colons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are answered, and it takes effect once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are answered, and the message takes effect once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which method does the test request come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte {place} is no UTF-8. Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callbacks travel over separate connections, so one may overtake another. Nobody promises order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel UUID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Account name and API token in Administration &gt; Security &gt; API tokens, and the channel UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that your server knows this very salt and API token, and that it compares the Authorization header with MD5 of salt:token:event_id in lower-case hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path of the Callback URL. If your server looks its customers up, it knows none of the suite&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing with {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the whole header with the whole signature, best with a function for constant time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare what was sent with what your server demands: perhaps it takes an optional member for granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare {uuid} with Channel UUID in Setup &gt; Conversations &gt; Channels. The channel must belong to this account and use this API token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare “{account}” with Account name in Administration &gt; Security &gt; API tokens &gt; API access data, and check that the region is the account&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute MD5 of salt:token:event_id, with the event_id of the body, and refuse whatever has no Authorization header that is equal to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute the signature anew for each callback, from the event_id that stands in its own body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from Administration &gt; Security &gt; API tokens: the token, not its token ID, and not a revoked one. If the API whitelist there is filled, this machine&apos;s address must be on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does a word stand before the digest in the Authorization header?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is answered in time, and no answer is a 5xx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every genuine callback was refused, but not one whose signature is spelled otherwise ({spelling}): your server takes that spelling only; all else follows from that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every genuine callback was refused, so salt or API token differ between kitdesk and your server, or it computes the signature otherwise; all else follows from that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your server the conversation would never end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which addresses do callbacks come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET, as the vendor&apos;s samples answer; POST is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML instead of JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do callbacks come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does Kit say that an access token has expired?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long after the first delivery does another come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which case are the digits of the digest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a callback delivered more than once?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers {status} and gives no file. Open the address in a browser to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers {status} to GET, but {head} to HEAD, by which some programs ask for size and type first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers {status}: it wants a sign-in, which Kit cannot give. Make the file public, or sign its URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers {status}: there is no such file. Check the path of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with http://, so others on the way can read and change the file, and Kit&apos;s screens may refuse to show it. Use https:// if {host} has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with https:// and names {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does nothing, it has only {given}. Give it one of {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does nothing. Give it one of {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {count} steps. Write 1 to {most}, each below a line [[step]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {given}, but a step does one thing. Make steps of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {size} bytes, but {before} when asked by HEAD. Check the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {size} bytes. What Kit takes at most is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {size} bytes. What Kit takes at most is not documented; try a smaller file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is long: from {limit} lines after the first difference on, all is taken for changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than {most} KB. Make several scripts of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nested too deeply. Write plain tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no TOML: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is refused with a 4xx (or 501), or the connection is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent on more than {count} times. Give the address that it leads to in the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent on to “{location}” (status {status}), which is no web address. Give another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent on: {way}. Nobody knows whether Kit follows; give the address at {host} that it leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent on: {way}. On the way it loses its encryption, so Kit may refuse to follow. Give an https:// address that leads straight to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent on: {way}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent round in a circle at {host}, and leads to no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is switched off in the expectations, and was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken, and the whole answer comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long, or has a character that cannot be seen. Type or paste it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {said} as the server says; the first bytes do not show it. It fits the type “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {said}, as its first bytes show, and fits the type “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads straight to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lives {minutes} minutes and states: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be: one event_id is one event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing of itself; {minutes} minutes are counted, as documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says “{said}”, but the first bytes are of {shown}. Mend the server&apos;s Content-Type, or the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says “{said}”, but what comes is a web page (text/html): a sign-in, warning or error page, perhaps. Give the address of the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes connections; nothing was forwarded since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given up before an answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not made: with these secrets the signature is the right one. Use a salt unlike the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not through within {seconds} s. Kit will hardly wait longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before anything was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its access token was left out: kitdesk logs in by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its channel was changed or removed before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last lines say more; try it in a terminal: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON without its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JavaScript&apos;s fetch cannot make a {method} request. Copy it as cURL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JavaScript&apos;s fetch sends no body with {method}, and this request has one. Copy it as cURL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the event_id of each callback you took, answer a repeated one with 200, and do nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the message_id of each message too, and do nothing else where it comes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit answered with an access token and a refresh token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit cannot fetch what is on this machine: “{value}”. Give an address that is known outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit logged in account {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit may deliver a callback again when an answer is late or lost; the customer would read it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit may not create a channel whose Callback URL fails this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit names no limit, so an agent could write an answer that your server never takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit refused the event with status {status}: {error}. {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit refused the login with status {status}: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit refused the login with status {status}: {error}. It does not say which value is wrong. Check in this order: the account name; the API token (not its token ID, not revoked); the channel UUID, which must belong to this account; and, if the API whitelist is filled, that this machine&apos;s address is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit refused the login with status {status}: {error}. {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit refused the token refresh with status {status}: {error}. {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit sends application/json. What calls itself something else may be read differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit signs the event_id and nothing of the body. Whoever has seen one callback could send another text with its signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit took the API token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit took {uuid} with the login. That its events reach a queue is proven only by a first message; none was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit uses POST, and GET for its test request. Code behind other methods is seldom tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit&apos;s answer does not say whether this value is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit&apos;s answer speaks of another value, so nothing is known of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit&apos;s contract has no attachment of type “{value}”. A server should take it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit&apos;s contract has no close_reason “{value}”. A server should take it as unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit&apos;s contract has no event_type “{value}”. A server should take it and leave it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit&apos;s contract has no sender_type “{value}”: agent or bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit&apos;s own answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit&apos;s public documents leave this open, so it is only a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit&apos;s public documents name no limit and no second try, so it is only a warning: what your server refuses here may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit&apos;s public documents print the formula of the signature only, and not cleanly. Should Kit spell it like this, a server that refuses the spelling would take nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the first body of an event_id win and take no second one; keep the Callback URL secret; use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this very URL take POST, and GET for the test request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your server take genuine callbacks first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your server use the sandbox as its Kit, and send an event for each agent&apos;s message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit the length of a body, and answer 400 where your JSON reader gives up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has more than {most} dots. Break it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} is no header: “{value}”. Headers are Name: value, and a blank line ends them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of text under the signature of their event_id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logging in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into your server&apos;s log, and catch there what it stumbled over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the host&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower case; both are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many JSON readers run out of stack over it and end the whole program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masked as {dots}: signatures {signatures}, tokens and other secrets {secrets}. What customers wrote is not masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismatch, and no known mistake explains it. Check that security salt, API token and event_id belong to this channel and this callback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismatch: a line break was hashed with it (echo without -n does that).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismatch: it was signed with {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismatch: the digest has {count} digits; MD5 has 32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismatch: the event_id was left out. A test request is signed like that, an event is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismatch: the formula was taken literally, with its dollar signs and braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismatch: the header has {count} words; expected the digest with at most one word before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismatch: the order is {order}, joined by {separator}; it should be {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismatch: the parts are joined by {separator} instead of a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismatch: the signer&apos;s {name} has white space around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismatch: the text was changed to one letter case before it was hashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismatch: the {name} was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismatch: there are {count} Authorization headers; exactly one is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismatch: there is no Authorization header, or it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismatch: your values carry white space around them that the signer did not use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismatch: {count} digits look like {name}; Kit signs with MD5, 32 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismatch: “{value}” is not a hexadecimal digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Authorization header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer was given: kitdesk ended, or is still waiting, before the server behind it had answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public address is known. Enter the one of your tunnel or proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request of this collection posts a message to a channel (others in it: {count}). Its address has to end in the channel UUID, and its body has to be raw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to {host}: {reason}. Kit will hardly accept what this machine does not. Check the proxy&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to {host}: {reason}. Nothing was sent. Check host and port, this machine&apos;s clock, and whether a proxy opens TLS on the way. An authority of your own is named under Network in Channel settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way through the proxy: {reason}. Nothing was sent. Check its address, user name and password under Network in Channel settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written yet. Expect an event before it, or give the client_id of a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of {names} is in the pasted text. Copy the lines of the .env file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None; one is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, and left as they are: {names}. Fill them in by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made, since the genuine callback before it was not taken as it should be: {came}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made, since {count} checks before it got no answer at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made, since {count} genuine callbacks before it were refused, and none was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verifiable, since the body cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verifiable: the {missing} of this channel is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had to be masked: there was no secret and no signature in it. What customers wrote is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done. If your server ever refuses the real Kit, look here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens here: the port is taken. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that must be there; exp is believed where it ends sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One send_message event, and the same again, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this machine or its network gets to {address}. Kit cannot fetch from there, and nothing was asked there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Inspector to see request and answer, then edit and resend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload of the type {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} on {host} is taken by another program. Choose another port, or 0 for any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limits of your server, its framework and the proxy before it, to 1 MB for a body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable: what was sent to {host} came back to this kitdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a body to its last chunk where no Content-Length is given, or let a proxy gather it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing {value} s early does not fit: give 0 to {limit} s, half the access token&apos;s lifetime at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a sandbox, and let your server use it as its Kit, to have this observed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt and API token swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether your server&apos;s queue of new connections (its backlog) and its workers are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with another API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with another salt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else answers at {host} (status {status}, server: {server}). Let the tunnel or proxy lead to kitdesk&apos;s port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step} (line {line}): {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a body only once as much has come as its Content-Length says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the test request by this method as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test request by {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in many scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API token is missing. Add or copy one in Administration &gt; Security &gt; API tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Callback URL is missing. Give the address at which your server takes callbacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON ends too early. Close what is open with }} or ].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is complete before this. Remove what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account name is missing. Copy it from Administration &gt; Security &gt; API tokens &gt; API access data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is missing. Give the URL of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names a user before the host {host}, and only a browser would log in. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base URL is more than a host. Keep only {value}, or paste a whole channel link with Paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is JSON, but has no event_id. Type the event_id by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body&apos;s event_id is {value}, which is no string; Kit&apos;s is one. Type the event_id by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is valid and trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is valid, and trusted with the authorities in {authorities}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel UUID is missing. Copy it from the channel in Setup &gt; Conversations &gt; Channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no channel link, no .env and no Postman environment. Copy the link from the Channel UUID field in Setup &gt; Conversations &gt; Channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds {count} characters, too many for a channel. Copy the channel link or the .env alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing of a conversation, and then its only message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection has more than {limit} requests. Export a folder of it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comma before this {value} is one too many. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command makes a {method} request; a message goes out as POST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command takes its body from “{value}”, which is not opened. Paste what is in it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command uploads a form or a file; a message to Kit is JSON. Copy the one with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed after {time} without an answer: that refuses it, unless your server crashed, as its log would show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed without an answer, and only after {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation is closed already: a real Kit would hardly close it twice. Unverified: the contract does not say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation is closed, and the customer has not written since: a real Kit would hardly answer in it. Unverified: the contract does not say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer would never get what the agent attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer would never see what was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day Kit adds something to its callbacks, your server would stop taking them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than {limit} MB. Choose the one that was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no text in UTF-8 or UTF-16. Choose the one that was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is {type}, but the attachment&apos;s type is “{kind}”. Choose “{fits}”, or another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file name has {length} characters; most systems take {limit} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file name is missing. Give one: an agent reads it before opening the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of unsent messages {path} could not be used: {reason}. It was kept as {kept}; what you write from now on is kept in a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first digit only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first half of a callback&apos;s body, a silence, and then the end of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hole in the scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is missing. Choose a region, or copy the Custom channel API hostname from Administration &gt; Security &gt; API tokens &gt; API access data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be read: {reason}. What is shown may be incomplete. Close kitdesk and copy the journal&apos;s files before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be written: {reason}. The last step was not stored. Free some space or check the folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is of version {version} and is being brought to version {wanted}. For a million messages that takes half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was brought to version {wanted}. It is kept as it was in {kept}; delete that file when all is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal {path} could not be brought from version {version} to {wanted}: {reason}. Nothing was changed. It takes about {size} MB of free space in its folder; make room or check the folder, and start kitdesk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal {path} could not be used: {reason}. It was kept as {kept}; kitdesk starts a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last callback got none; Kit was answered {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last callback was answered {status} after {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member “{name}” stands twice in one object. Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has neither text nor attachment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has neither text nor attachment. Kit may refuse it (unverified).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was not sent: there is no access token. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing. Give one by which you will find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing. Give one that you will recognise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long: give at most {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number {value} does not fit into JSON. Write it shorter, or as a string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password belongs into its own field, from where it goes to the keyring. Take it out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted command has more than {limit} words. Paste one alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted text has {count} characters, more than {limit}. Paste one command alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted text has {count} characters; a request has {limit} at most. Paste one request alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The persona&apos;s client_id is not text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture at {host} has more than {most} MB and is not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has {width} × {height} pixels; up to {most} million are shown here. Open it in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of the proxy is missing. Give it as http://{host}:3128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy does not lead to {host}: {reason}. Check the host against Custom channel API hostname in Administration &gt; Security &gt; API tokens &gt; API access data, and whether the proxy lets it through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy has connected to {host}, whose name it looks up itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} takes requests from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is {reason}, but is_bot says {flag}: a real Kit would hardly contradict itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regular expression “{value}” is longer than {most} characters. Look for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is empty. Give it a text, or a payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request could not be sent as a whole within {time}, and your server said nothing meanwhile: either it reads slowly, or the line is slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has bytes that are no UTF-8, so it cannot be copied as text. Copy it as cURL, or save its body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has {count} Authorization headers; exactly one is accepted. Remove what a proxy added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same JSON, with other white space or escapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same event twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same message in two events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script {file} cannot be played. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script {file} cannot be read: {reason}. Give another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script {file} posts callbacks, but says not where to. Give --callback-url, or write callback_url at its top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second one is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say how large it is, so nobody knows before all of it has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say what it is, and its first bytes do not show it. Set its Content-Type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say what it is; the first bytes are of {shown}. Set its Content-Type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file {path} could not be used: {reason}. It was kept as {kept}; kitdesk starts with fresh settings. Repair the kept file and put it back, or set the channels up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of the test request never changes. Whoever has seen it once could write to your customers in an agent&apos;s name for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keyring cannot keep secrets: {reason}. They are kept for this run only; you will be asked again next time. Unlock or install a keyring to keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template&apos;s payload is not a list [ … ].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template&apos;s text is not text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test request&apos;s signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has {length} characters, and at most {limit} can be kept. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has {length} characters; the form shows at most {limit}. Edit it in the JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that begins here has no closing quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript has the format {format}; this kitdesk reads {known}. Open it with the kitdesk that wrote it, or with a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript is one document of more than {limit} MB. Export it as a repro bundle, which can be read in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tunnel or proxy at {host} answers, but finds nothing behind it (status {status}, server: {server}). Check that it is running and leads to kitdesk&apos;s port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} has a blank inside. Copy it again, alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} has characters that no {name} of Kit has. Copy it again from Kit&apos;s own screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no JSON here. Write an object, or undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no check “{name}”. Name one as a report does, forged.wrong-salt, or a group: {groups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no curl command in it. Copy the whole command, from curl on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to deliver again yet. Put a step with reply or close before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is “{value}” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may come later. If not, look into your server&apos;s log for what became of the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON is nested more than {limit} deep. Flatten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON is no Postman environment with any of {names}. Export the environment that holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address names a user before its host, {value}, as addresses do that want to look like another one. It is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This attachment has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backslash escapes nothing. Write a backslash as \\.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This channel is switched off. Let it listen first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comma is one too many. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command logs in, which kitdesk does by itself. Copy the one that posts the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command sends no body to {url}, so there is no message in it. Copy the one with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer has not written: a real Kit knows a client_id only from an event of your server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no .env, Postman environment or collection, cURL command, message or transcript. Copy the whole of it, from its first character on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no transcript of kitdesk. Export one with File &gt; Export as a repro bundle, NDJSON or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: {problem} at line {line}, column {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not UTF-8 text: byte {place} does not fit. Send JSON as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the API token again. The security salt stands in the channel&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a UUID. Check that it is the API token and not its token ID or the channel UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like an access token, which lives 15 minutes. Check that it is the API token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tunnels were asked for from this network. Wait some minutes and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two events with different event_id and the same message_id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: nothing is sent twice without being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper-case digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: the parts are joined by a colon and a blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: the parts are joined by a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify with the event_id wherever there is a body, and take the test request&apos;s signature only where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting whether it is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a login needs is filled. The security salt is missing: callbacks cannot be verified without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a shell would compute ($…) stands as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does Kit answer to ids that it has taken before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does an access token say of itself?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does an event_id look like?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What joins salt, token and event_id in the signature?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits in the outbox of channel “{channel}” could not be read: {reason}. Nothing is sent on it, so that nothing overtakes. Close kitdesk, keep a copy of the journal&apos;s files and start without them, or set the channel up anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What works for one callback may fail, wait or mix up when many come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {host} gave is {type}. Only PNG, JPEG, WebP and GIF pictures are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which event types come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has seen one callback could send any number of others with its signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever knows the Callback URL could write to your customers in an agent&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With any; kitdesk logs in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With any; the text of the answer is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With status 401, or in words; a new token is tried once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With which status and code is a login refused?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With which status and code is a token refresh refused?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With which status and code is an event refused?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a limit a few such requests at once fill your server&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server&apos;s address is open to anybody. What makes it fail or hang keeps it from Kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dropped connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after = true goes with a 5xx, drop or html only. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {time} in {ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http:// would send callbacks to {host} in the clear. Use https:// (http is for this machine only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http:// would send the API token to {host} in the clear. Use https:// (http is for this machine only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives back something else than it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no event_id that is text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds something else than unsent messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no part of an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large for settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large for unsent messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its version is {version}, and this kitdesk knows {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitdesk ended before an answer came. Look in Kit whether it is there before you resend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitdesk is already running on {folder}, but its window does not answer. Look for it, or end its process, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitdesk is already running on {folder}. Its window was raised instead of opening a second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitdesk stopped before it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kitdesk stopped waiting before an answer came. Look in Kit whether it is there before you resend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ngrok does not know its authtoken: copy it anew from its dashboard, run “ngrok config add-authtoken” with it in a terminal, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ngrok wants an account: copy the authtoken of yours from its dashboard, run “ngrok config add-authtoken” with it once in a terminal, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no home folder is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not observable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retry_after goes with fault 429 only. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send_message and close_conversation; others are kept and shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender_type is “{kind}”: the contract knows only agent and bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender_type says {kind}, but is_bot says {flag}: a real Kit would hardly contradict itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed with another API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed with another salt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed with salt and API token in the wrong order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success:false under 200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authorities in {file} cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client certificate in {file} cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key in {file} is not the one of the certificate there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none that protects them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two channels have the same id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it holds for this channel was not written by kitdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose Authorization header is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with 32 hexadecimal digits at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the first digit of its signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the signature of another event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the signature of the test request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an Authorization header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{advice} Kit&apos;s public documents leave this open, so it is only a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} But it took effect again: the sandbox saw {before} of its events before, and {after} then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} But some took effect more than once: the sandbox saw {seen} events instead of {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} But the sandbox saw only {seen} events instead of {wanted} within {within} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} By {other} it was not taken either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} It leads to {location}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} The sandbox saw that each took effect once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} The sandbox saw that it took effect once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} The sandbox saw that the first body won: it alone took effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} The sandbox saw that your server acted on the changed text, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} The sandbox saw that your server acted on the second body, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} Whether it took effect once could not be seen: no sandbox runs that your server tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} Whether it took effect once could not be seen: your server sent the sandbox nothing for it within {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} Which of the two bodies your server believes does not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} went wrong. The first of them: {came}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no certificate with its key as PEM that this passphrase opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ({address}) answers, seen from this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered with status {status} and gave no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered with status {status}, but not as kitdesk does: {reason}. Somebody else answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered {status}, a fault on its side. It may have taken the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered {status}, but not as Kit does: {reason}. Check that the host is the Custom channel API hostname and that no proxy answers in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered {status}, but the answer could not be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers with a web page that is not kitdesk&apos;s (status {status}, server: {server}): a warning or sign-in page of the tunnel, or another site. Kit would get the same page; switch it off there, or take another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} asked for a client certificate, and took the one in {certificate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} asks for fewer requests (429); the request was not taken. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} asks for fewer requests (429); the request was not taken. Try again in {retry_after} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} asks for no client certificate, so the one in {certificate} was not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} could not be reached: {reason}. Check its spelling and this machine&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} could not be reached: {reason}. Check the address, and that the tunnel or proxy is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} could not be reached: {reason}. Nothing was posted. Check the Callback URL, that your server listens there and, with https, its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} could not be reached: {reason}. Nothing was sent. Check the host, the network and, if Kit has an API whitelist, that your address is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not give the whole file within {seconds} s. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not lead to kitdesk: it sends the caller on to {location} (status {status}, server: {server}). Nobody knows whether Kit follows; give the address that it leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ended the connection: {reason}. Nothing was sent. Ask who runs it which client certificate it takes, and choose that file under Network in Channel settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} gave no file: {reason}. Check the address with Check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} gave no usable answer: {reason}. Try again, or give the address of another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} gave no whole answer: {reason}. It may have taken the callback. Look into your server&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} gave no whole answer: {reason}. It may have taken the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no address: {reason}. Check its spelling against Custom channel API hostname in Administration &gt; Security &gt; API tokens &gt; API access data, and this machine&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is at {address}, where only this machine or its network gets to. Kit cannot fetch from there, and nothing was asked there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is this machine, spoken to without TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} leads to this kitdesk, but names this machine, so Kit cannot call it. Give the address by which your tunnel or proxy is known outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} takes connections from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} takes no connection: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} takes no connection: {reason}. Check host and port, and whether a firewall or a required proxy stands between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} takes the connection but gives no whole answer: {reason}. Check that the tunnel or proxy leads to kitdesk&apos;s port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} wants a sign-in before it lets anybody through (status {status}, server: {server}). Kit cannot give one: open the path that begins with /callback/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} was shown the one in {certificate} if it asked for it; that cannot be told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} does not fit: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} has no type. Add one of {types}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} is empty and Kit requires it. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} is empty; Kit always fills it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} is missing and Kit requires it. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} is missing; Kit always sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} is not a list [ … ]. Mend it in the JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} is not an object {{ … }}. Mend it in the JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} is not text in quotes. Mend it in the JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} is null. Leave it out instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} must be a list [ … ].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} must be a number without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} must be an object {{ … }}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} must be text in quotes or a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} must be text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} must be {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be “{value}”. Give one of {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not fit: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {count} entries, and {most} is the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {value} instead of {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be a number from {least} to {most}, without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be a table {{ … }}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be a text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be a whole number from {least} to {most}, without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be tables: write [[{name}]] above each, or [{{ … }}, {{ … }}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be true or false, without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be used: {reason}. Check its rights and the free space, or set KITDESK_HOME to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no file. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no file. Choose a transcript that kitdesk has exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} could not be started: {reason}. Check that it is installed and may be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} ended with code {code}: {said}. {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scheme}:// proxies cannot be used here. Give an HTTP proxy, as http://proxy.example:3128.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} begins a comment. JSON has none: remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} goes out as it stands, unless you fill it in (menu ⋯, Fill in variables).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} goes out as it stands: no variable of that name is known, or this customer has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is a typographic quote. JSON takes only straight ones: &quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is kitdesk&apos;s own receiver: every callback would go round in a circle. Give the address of your own server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no variable, so it is sent as it stands. There are {names}, and {{{{uuid:a}}}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is out of range: give a number from -{limit} to {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} s is no time to wait for an answer. Give 0.1 to {most} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} Look in Kit whether it is there before you resend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, request not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, request taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {latency} s late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Bearer” before the digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“MD5” before the digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can be used everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}. Check its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not end like a file of {type}. Programs open files by their endings: mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder. Drop files, or pack the folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no ordinary file. Drop a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large to be served: kitdesk keeps copies of at most {each} MB each and {all} MB in all. Remove others under Message &gt; Served files, or put this one on a server and give its URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” says nothing in {owner}. Known there: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” begins no HTTP request. Paste the request line, the headers and the body, or the Authorization header alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a web address. Check its spelling; write %20 for a blank, and other letters than a to z escaped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a web address. It is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” cannot be the name of a file on every system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” cannot be the name of a file. Use letters, digits, blanks and dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” does not begin with https:// or http://. Nothing else is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” has a blank in it, which no web address has. Write %20 for each blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” has blanks, backslashes or invisible characters, which no address has. It is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” has invisible or direction-changing characters: it may look like another name. Write it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” has no ending such as .pdf: nobody knows with which program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is a path. Keep only what stands behind the last slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is a program by its name. Mail and chat systems often refuse those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no Callback URL. Give it as https://example.com/callback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no account name. Copy the Account name alone from Administration &gt; Security &gt; API tokens &gt; API access data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no attachment type of Kit. Use one of {types}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no base URL. Give it as https://kit-im-eu.voximplant.com, or choose a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no channel UUID: 32 hexadecimal digits. Copy it, or the whole link, from the channel in Setup &gt; Conversations &gt; Channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no channel link. It looks like https://kit-im-eu.voximplant.com/ and the channel UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no fault. Give {kinds}, or a status from 500 to 599.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no list of statuses. Give them with commas between: 401, 403, or 4xx for a whole class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no proxy. Give it as http://proxy.example:3128, or leave it empty for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no regular expression: {problem}. Write a text without slashes around it, or mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no web address. Kit can reach a file only at one that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no web address: it does not begin with https:// or http://. It is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not encrypted. Browsers and Kit&apos;s screens may refuse it: use https:// where you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not the whole path of a file. Choose the file instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>naming</name>
    <message>
        <source>Agent&apos;s callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent&apos;s test request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit&apos;s chair: callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit&apos;s chair: test request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request to the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer says nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaks the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was held back: see the page Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↳ Forwarded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>open_link</name>
    <message>
        <source>Check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not encrypted: others on the way can read and change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {host} in your browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outlook</name>
    <message>
        <source>behind “{text}” of {time}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next try in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried again by itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>payload</name>
    <message>
        <source>audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>(no event_type)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BOT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation closed by agent {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation closed by bot {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation closed, the customer was silent too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no message in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the type {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many parts to show here: see the Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: an event type that kitdesk does not know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>spoken</name>
    <message>
        <source>Kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>echo of your message of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>state_words</name>
    <message>
        <source>discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>system_words</name>
    <message>
        <source>Kit&apos;s chair posted {what} to {host} · {when} · {came}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test request ({method})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaks the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for different reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Test request from Kit · {when} · {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Test request from Kit · {when} · signature verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Login failed · {when} · {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Token refresh failed · {when} · {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>(no client_id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tool_dock</name>
    <message>
        <source>Close; View brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tear off or put back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transcript</name>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← from Kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ to Kit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
