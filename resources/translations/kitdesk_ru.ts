<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About kitdesk</source>
        <translation>О kitdesk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>It is made of these parts, each under its own licence:</source>
        <translation>Состоит из этих частей, каждая под своей лицензией:</translation>
    </message>
    <message>
        <source>It is made of these parts. Their licences are in {folder}:</source>
        <translation>Состоит из этих частей. Их лицензии лежат в {folder}:</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Licences of what kitdesk is made of</source>
        <translation>Лицензии составных частей kitdesk</translation>
    </message>
    <message>
        <source>Show data folder</source>
        <translation>Показать папку данных</translation>
    </message>
    <message>
        <source>Tests a Voximplant Kit custom channel by hand. It is not an official Voximplant product.</source>
        <translation>Проверяет вручную кастомный канал Voximplant Kit. Это не официальный продукт Voximplant.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>kitdesk {version}</source>
        <translation>kitdesk {version}</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Copy both values from there. Custom channel API hostname is the host.</source>
        <translation>Скопируйте оттуда оба значения. Custom channel API hostname — это хост.</translation>
    </message>
    <message>
        <source>Have an .env of the vendor’s samples, or a Postman environment? Paste fills all pages.</source>
        <translation>Есть .env из примеров вендора или окружение Postman? «Вставить» заполнит все страницы.</translation>
    </message>
    <message>
        <source>In Kit: Administration &gt; Security &gt; API tokens &gt; API access data</source>
        <translation>В Kit: Управление &gt; Безопасность &gt; API токены &gt; API access data</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Ваш аккаунт</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Копировать как</translation>
    </message>
    <message>
        <source>Copy the request as a program that makes it once more</source>
        <translation>Скопировать запрос как программу, которая его повторит</translation>
    </message>
    <message>
        <source>Edit and replay: opens the body in Kit&apos;s chair to be changed first</source>
        <translation>Изменить и воспроизвести: открывает тело в кресле Kit, чтобы сначала изменить</translation>
    </message>
    <message>
        <source>Edit and resend: opens the message in the composer, with new ids</source>
        <translation>Изменить и отправить: открывает сообщение в редакторе, с новыми id</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Fire it at the target of Kit&apos;s chair once more, signed anew</source>
        <translation>Ещё раз выпустить в цель кресла Kit с новой подписью</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>See what differs from any other row</source>
        <translation>Показать отличия от любой другой строки</translation>
    </message>
    <message>
        <source>Send the very same message once more, with the same ids</source>
        <translation>Отправить то же самое сообщение ещё раз, с теми же id</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>! Only this machine can call it; Kit cannot. It needs a tunnel or a proxy.</source>
        <translation>! Его может вызвать только этот компьютер, Kit — нет. Нужен туннель или прокси.</translation>
    </message>
    <message>
        <source>A callback whose signature does not fit is</source>
        <translation>Колбэк, подпись которого не подходит,</translation>
    </message>
    <message>
        <source>Accepted means status 200, refused 401; held back it is either way. Unverified: the vendor&apos;s formula is printed damaged, and refusing all could turn a genuine Kit away.</source>
        <translation>Принят — статус 200, отклонён — 401; придержан он в любом случае. Не проверено: формула вендора напечатана с ошибками, и строгий отказ может оттолкнуть настоящий Kit.</translation>
    </message>
    <message>
        <source>Accepted until one has fitted, then refused</source>
        <translation>Принимается, пока одна не подошла, потом нет</translation>
    </message>
    <message>
        <source>Always accepted</source>
        <translation>Всегда принимается</translation>
    </message>
    <message>
        <source>Always refused</source>
        <translation>Всегда отклоняется</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback URL</translation>
    </message>
    <message>
        <source>Listen for this channel</source>
        <translation>Принимать колбэки этого канала</translation>
    </message>
    <message>
        <source>Make it reachable</source>
        <translation>Сделать доступным</translation>
    </message>
    <message>
        <source>None while nothing listens</source>
        <translation>Нет, пока никто не слушает</translation>
    </message>
    <message>
        <source>Paste it in Kit: Setup &gt; Conversations &gt; Channels, the channel&apos;s Callback URL.</source>
        <translation>Вставьте его в Kit: Настройка &gt; Диалоги &gt; Каналы, поле Callback URL канала.</translation>
    </message>
    <message>
        <source>Shown or not, it takes callbacks and keeps its tokens. Off, every callback is answered 404.</source>
        <translation>Показан он или нет, канал принимает колбэки и хранит токены. Если выключить, каждый колбэк получит 404.</translation>
    </message>
</context>
<context>
    <name>AgentForm</name>
    <message>
        <source>Answer as {name}</source>
        <translation>Ответить как {name}</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Вложить</translation>
    </message>
    <message>
        <source>Attach something</source>
        <translation>Вложить что-нибудь</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Закрыть диалог</translation>
    </message>
    <message>
        <source>Close the conversation, for one of Kit&apos;s reasons ({keys})</source>
        <translation>Закрыть диалог по одной из причин Kit ({keys})</translation>
    </message>
    <message>
        <source>Post a callback (Ctrl+Enter)</source>
        <translation>Отправить колбэк (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Текст ответа</translation>
    </message>
</context>
<context>
    <name>AgentPresenter</name>
    <message>
        <source>Callbacks go to kitdesk&apos;s own receiver on {host}</source>
        <translation>Колбэки идут в собственный приёмник kitdesk на {host}</translation>
    </message>
    <message>
        <source>Callbacks go to {host}</source>
        <translation>Колбэки идут на {host}</translation>
    </message>
    <message>
        <source>Echo is on</source>
        <translation>Эхо включено</translation>
    </message>
    <message>
        <source>No Callback URL is known. Give one under Connection.</source>
        <translation>Callback URL неизвестен. Укажите его в разделе «Соединение».</translation>
    </message>
    <message>
        <source>{name} takes over from here.</source>
        <translation>Дальше отвечает {name}.</translation>
    </message>
    <message>
        <source>{seconds:g} s late</source>
        <translation>на {seconds:g} с позже</translation>
    </message>
    <message>
        <source>{speed:g} characters/s</source>
        <translation>{speed:g} симв./с</translation>
    </message>
</context>
<context>
    <name>AnnouncingPresenter</name>
    <message>
        <source>A callback was held back: {reason}</source>
        <translation>Колбэк придержан: {reason}</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Вход выполнен</translation>
    </message>
    <message>
        <source>Message: {state}</source>
        <translation>Сообщение: {state}</translation>
    </message>
    <message>
        <source>New callback for {customer}</source>
        <translation>Новый колбэк для клиента {customer}</translation>
    </message>
    <message>
        <source>The access token expires within a minute</source>
        <translation>Токен доступа истечёт в течение минуты</translation>
    </message>
    <message>
        <source>The access token has expired</source>
        <translation>Токен доступа истёк</translation>
    </message>
</context>
<context>
    <name>AttachmentCheckDialog</name>
    <message>
        <source>! It can be fetched. Doubtful: {parts}.</source>
        <translation>! Его можно получить. Сомнительно: {parts}.</translation>
    </message>
    <message>
        <source>Asks from this machine, without any secret, and reads the first bytes. {url}</source>
        <translation>Запрашивает с этого компьютера, без секретов, и читает первые байты. {url}</translation>
    </message>
    <message>
        <source>Check attachment</source>
        <translation>Проверить вложение</translation>
    </message>
    <message>
        <source>Check of the attachment at {url}</source>
        <translation>Проверка вложения по адресу {url}</translation>
    </message>
    <message>
        <source>Connect all the same</source>
        <translation>Всё равно соединиться</translation>
    </message>
    <message>
        <source>Open the tool Callbacks</source>
        <translation>Открыть инструмент «Колбэки»</translation>
    </message>
    <message>
        <source>✓ It can be fetched, and is what the message says.</source>
        <translation>✓ Его можно получить, и это то, что указано в сообщении.</translation>
    </message>
    <message>
        <source>✕ Kit cannot get this file: kitdesk serves it, and only this machine can reach it there. Open a tunnel in Callbacks, or enter a public address there, and attach the file again.</source>
        <translation>✕ Kit не может получить этот файл: его раздаёт kitdesk, и по этому адресу он доступен только с этого компьютера. Откройте туннель в «Колбэках» или введите там публичный адрес и приложите файл снова.</translation>
    </message>
    <message>
        <source>✕ Kit would hardly get this file. Failed: {parts}.</source>
        <translation>✕ Kit вряд ли получит этот файл. Не пройдено: {parts}.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>From this computer…</source>
        <translation>С этого компьютера…</translation>
    </message>
    <message>
        <source>This is none of Kit&apos;s attachment types. Edit it in the JSON.</source>
        <translation>Такого типа вложений у Kit нет. Измените его в JSON.</translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>A file has an address from earlier, where this kitdesk is not known to be.</source>
        <translation>Адрес файла прежний, а известен ли там этот kitdesk, неясно.</translation>
    </message>
    <message>
        <source>A file is being copied…</source>
        <translation>Файл копируется…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Вложить файлы</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Колбэки</translation>
    </message>
    <message>
        <source>Kit cannot fetch {name}. {reason}</source>
        <translation>Kit не получит {name}. {reason}</translation>
    </message>
    <message>
        <source>The message&apos;s JSON cannot be read. Mend it first, then attach.</source>
        <translation>JSON сообщения не читается. Сначала исправьте его, потом вкладывайте.</translation>
    </message>
    <message>
        <source>The sandbox is on this machine and could fetch it. Kit itself could not.</source>
        <translation>Песочница на этом компьютере и получит файл. Сам Kit не смог бы.</translation>
    </message>
    <message>
        <source>Use the present one</source>
        <translation>Взять текущий</translation>
    </message>
    <message>
        <source>earlier address</source>
        <translation>прежний адрес</translation>
    </message>
    <message>
        <source>kitdesk serves a copy of {name} ({size}) to whoever has its address: while kitdesk runs, until its last message is deleted or you take it away.</source>
        <translation>kitdesk раздаёт копию {name} ({size}) всем, у кого есть адрес: пока работает, пока не удалено последнее сообщение с ней или пока вы её не уберёте.</translation>
    </message>
    <message>
        <source>kitdesk serves this file no more, so nobody can fetch it. Attach it again.</source>
        <translation>kitdesk больше не раздаёт этот файл, получить его нельзя. Вложите его снова.</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>недоступно</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>доступно</translation>
    </message>
    <message>
        <source>served here</source>
        <translation>раздаётся здесь</translation>
    </message>
    <message>
        <source>served no more</source>
        <translation>не раздаётся</translation>
    </message>
    <message>
        <source>served, checking…</source>
        <translation>раздаётся, проверка…</translation>
    </message>
    <message>
        <source>{name} was not attached: another message is being written by now.</source>
        <translation>{name} не вложен: уже пишется другое сообщение.</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>Body</source>
        <translation>Тело</translation>
    </message>
    <message>
        <source>Bytes that are no UTF-8 are shown as �. Hex shows them as they are.</source>
        <translation>Байты не в UTF-8 показаны как �. Hex покажет их как есть.</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Тела нет</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>С отступами</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Сохранить тело</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Сохранено как {path}.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Show more ({count} of {all} bytes)</source>
        <translation>Показать ещё ({count} из {all} байт)</translation>
    </message>
    <message>
        <source>Show more ({count} of {all} characters)</source>
        <translation>Показать ещё ({count} из {all} символов)</translation>
    </message>
    <message>
        <source>Show more than {count} characters</source>
        <translation>Показать больше символов, чем {count}</translation>
    </message>
    <message>
        <source>Show the body as</source>
        <translation>Показать тело как</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another place.</source>
        <translation>Не удалось записать {path}: {reason}. Выберите другое место.</translation>
    </message>
</context>
<context>
    <name>BubbleView</name>
    <message>
        <source>Check attachment…</source>
        <translation>Проверить вложение…</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Копировать JSON</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Копировать текст</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Open attachment…</source>
        <translation>Открыть вложение…</translation>
    </message>
    <message>
        <source>Preview attachment…</source>
        <translation>Просмотреть вложение…</translation>
    </message>
</context>
<context>
    <name>CallbackEdit</name>
    <message>
        <source>Choose a sample above, or paste the JSON of a callback.</source>
        <translation>Выберите образец выше или вставьте JSON колбэка.</translation>
    </message>
    <message>
        <source>The callback as JSON</source>
        <translation>Колбэк как JSON</translation>
    </message>
    <message>
        <source>What is wrong with the callback</source>
        <translation>Что не так с колбэком</translation>
    </message>
</context>
<context>
    <name>CallbackPage</name>
    <message>
        <source>! Only this machine can reach this address. To get callbacks, give Kit a public one: start a tunnel in the tool Callbacks, or enter yours there. Sending works without.</source>
        <translation>! Этот адрес доступен только с этого компьютера. Чтобы получать колбэки, дайте Kit публичный: запустите туннель в инструменте «Колбэки» или введите там свой адрес. Отправка работает и без него.</translation>
    </message>
    <message>
        <source>Add a custom channel there and enter this Callback URL.</source>
        <translation>Добавьте там кастомный канал и введите этот Callback URL.</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback URL</translation>
    </message>
    <message>
        <source>Choose the API token that you have just given, and the queue or function.</source>
        <translation>Выберите API токен, который только что указали, и очередь или функцию.</translation>
    </message>
    <message>
        <source>In Kit: Setup &gt; Conversations &gt; Channels</source>
        <translation>В Kit: Настройка &gt; Диалоги &gt; Каналы</translation>
    </message>
    <message>
        <source>Make the channel</source>
        <translation>Создать канал</translation>
    </message>
    <message>
        <source>Nothing listens here: the port is taken</source>
        <translation>Здесь никто не слушает: порт занят</translation>
    </message>
    <message>
        <source>Open the tool Callbacks</source>
        <translation>Открыть «Колбэки»</translation>
    </message>
    <message>
        <source>There is such a channel already? Enter this Callback URL in it instead.</source>
        <translation>Такой канал уже есть? Введите этот Callback URL в нём.</translation>
    </message>
    <message>
        <source>kitdesk listens there from now on, also for Kit’s test request.</source>
        <translation>kitdesk уже слушает этот адрес и примет в том числе тестовый запрос Kit.</translation>
    </message>
</context>
<context>
    <name>CallbackRow</name>
    <message>
        <source>Callback URL</source>
        <translation>Callback URL</translation>
    </message>
    <message>
        <source>Listen for callbacks and keep the tokens, shown or not</source>
        <translation>Принимать колбэки и хранить токены, показан канал или нет</translation>
    </message>
    <message>
        <source>There is one once the channel is saved</source>
        <translation>Появится, когда канал будет сохранён</translation>
    </message>
    <message>
        <source>What the channel in Kit calls: Setup &gt; Conversations &gt; Channels. The tool Callbacks says whether Kit can reach it.</source>
        <translation>Что вызывает канал в Kit: Настройка &gt; Диалоги &gt; Каналы. Инструмент «Колбэки» скажет, доступно ли это для Kit.</translation>
    </message>
</context>
<context>
    <name>CallbackUrl</name>
    <message>
        <source>Callback URL</source>
        <translation>Callback URL</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Kit posts an agent&apos;s answers and closings there.</source>
        <translation>Kit отправляет туда ответы оператора и закрытия диалогов.</translation>
    </message>
    <message>
        <source>Post to kitdesk&apos;s own receiver again</source>
        <translation>Снова отправлять в приёмник самого kitdesk</translation>
    </message>
    <message>
        <source>Send test request</source>
        <translation>Отправить тестовый запрос</translation>
    </message>
    <message>
        <source>Test request as {method}</source>
        <translation>Тестовый запрос как {method}</translation>
    </message>
</context>
<context>
    <name>CallbacksBadge</name>
    <message>
        <source>! Callbacks</source>
        <translation>! Колбэки</translation>
    </message>
    <message>
        <source>! Server behind is silent</source>
        <translation>! Сервер за ним молчит</translation>
    </message>
    <message>
        <source>Another program has port {port}, so no callback arrives</source>
        <translation>Порт {port} занят другой программой, колбэки не приходят</translation>
    </message>
    <message>
        <source>Forwarded to a server that does not answer.</source>
        <translation>Пересылаются на сервер, который не отвечает.</translation>
    </message>
    <message>
        <source>Forwarded to a server that is alive.</source>
        <translation>Пересылаются на сервер, который работает.</translation>
    </message>
    <message>
        <source>Forwarded to a server that was not asked yet.</source>
        <translation>Пересылаются на сервер, который ещё не опрошен.</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Ещё не запущено</translation>
    </message>
    <message>
        <source>This channel takes no callbacks and does not keep its tokens</source>
        <translation>Этот канал не принимает колбэки и не хранит токены</translation>
    </message>
    <message>
        <source>○ Switched off</source>
        <translation>○ Выключено</translation>
    </message>
    <message>
        <source>◌ Callbacks</source>
        <translation>◌ Колбэки</translation>
    </message>
    <message>
        <source>● Callbacks</source>
        <translation>● Колбэки</translation>
    </message>
    <message>
        <source>● Callbacks on {where}</source>
        <translation>● Колбэки на {where}</translation>
    </message>
    <message>
        <source>✕ Port taken</source>
        <translation>✕ Порт занят</translation>
    </message>
</context>
<context>
    <name>CallbacksPanel</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Пересылка</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Придержано</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Снаружи</translation>
    </message>
    <message>
        <source>Parts of Callbacks</source>
        <translation>Разделы колбэков</translation>
    </message>
</context>
<context>
    <name>CallbacksPresenter</name>
    <message>
        <source>Another body came under event_id {event_id} of channel “{channel}”: the first one is shown. Somebody may replay a captured signature.</source>
        <translation>С event_id {event_id} в канале «{channel}» пришло другое тело: показано первое. Возможно, кто-то повторяет перехваченную подпись.</translation>
    </message>
    <message>
        <source>Choose another port</source>
        <translation>Выбрать другой порт</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>CannedReplies</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Replies</source>
        <translation>&amp;Ответы</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Готовые ответы</translation>
    </message>
    <message>
        <source>Put a canned reply into the answer ({keys})</source>
        <translation>Вставить готовый ответ ({keys})</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>(no subject)</source>
        <translation>(без субъекта)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>Plain http, which stays on this machine: there are no certificates.</source>
        <translation>Обычный http, не покидает этот компьютер: сертификатов нет.</translation>
    </message>
    <message>
        <source>issued by itself</source>
        <translation>выдан самим собой</translation>
    </message>
    <message>
        <source>issued by {issuer}</source>
        <translation>выдан {issuer}</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>нет хоста</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>действует до {day}</translation>
    </message>
    <message>
        <source>▲ Plain http: nothing is encrypted, and there are no certificates.</source>
        <translation>▲ Обычный http: ничего не шифруется, сертификатов нет.</translation>
    </message>
    <message>
        <source>✓ {version}, trusted, and the certificate fits {host}.</source>
        <translation>✓ {version}: сертификат доверенный и подходит для {host}.</translation>
    </message>
    <message>
        <source>✓ {version}, trusted. This Python does not tell the chain.</source>
        <translation>✓ {version}: сертификат доверенный. Этот Python не сообщает цепочку.</translation>
    </message>
    <message>
        <source>✕ expired on {day}</source>
        <translation>✕ истёк {day}</translation>
    </message>
    <message>
        <source>✕ not valid before {day}</source>
        <translation>✕ действует только с {day}</translation>
    </message>
    <message>
        <source>✕ {version}, not trusted: {why}. Kit would hardly connect, either.</source>
        <translation>✕ {version}, сертификату нет доверия: {why}. Kit тоже вряд ли соединится.</translation>
    </message>
    <message>
        <source>✕ {version}, trusted, but the certificate is for {names} and not for {host}.</source>
        <translation>✕ {version}: сертификат доверенный, но он для {names}, а не для {host}.</translation>
    </message>
</context>
<context>
    <name>ChairPanel</name>
    <message>
        <source>Fire</source>
        <translation>Колбэк</translation>
    </message>
    <message>
        <source>Parts of Kit&apos;s chair</source>
        <translation>Разделы кресла Kit</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Test request</source>
        <translation>Тестовый запрос</translation>
    </message>
</context>
<context>
    <name>ChairPresenter</name>
    <message>
        <source>Give the Callback URL of your server above first.</source>
        <translation>Сначала укажите выше Callback URL вашего сервера.</translation>
    </message>
    <message>
        <source>Salt or API token is not known. Give both above first.</source>
        <translation>Salt или API токен неизвестен. Сначала укажите выше оба.</translation>
    </message>
</context>
<context>
    <name>ChannelFields</name>
    <message>
        <source>API token</source>
        <translation>API токен</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Имя аккаунта (Account name)</translation>
    </message>
    <message>
        <source>Administration &gt; Security &gt; API tokens &gt; API access data: Account name.</source>
        <translation>Управление &gt; Безопасность &gt; API токены &gt; API access data: Account name.</translation>
    </message>
    <message>
        <source>Administration &gt; Security &gt; API tokens &gt; API access data: Custom channel API hostname.</source>
        <translation>Управление &gt; Безопасность &gt; API токены &gt; API access data: Custom channel API hostname.</translation>
    </message>
    <message>
        <source>Administration &gt; Security &gt; API tokens: the token chosen in the channel, not its token ID.</source>
        <translation>Управление &gt; Безопасность &gt; API токены: токен, выбранный в канале, а не его ID.</translation>
    </message>
    <message>
        <source>Channel UUID</source>
        <translation>UUID канала (Channel UUID)</translation>
    </message>
    <message>
        <source>For you alone; Kit never sees it.</source>
        <translation>Только для вас; Kit его не видит.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Region or host</source>
        <translation>Регион или хост</translation>
    </message>
    <message>
        <source>Security salt</source>
        <translation>Security Salt</translation>
    </message>
    <message>
        <source>Setup &gt; Conversations &gt; Channels: the channel. Its link, pasted, fills the host as well.</source>
        <translation>Настройка &gt; Диалоги &gt; Каналы, нужный канал. Вставленная ссылка заполнит и хост.</translation>
    </message>
    <message>
        <source>Setup &gt; Conversations &gt; Channels: the channel. Verifies callbacks; sending works without it.</source>
        <translation>Настройка &gt; Диалоги &gt; Каналы, нужный канал. Для проверки колбэков; отправка работает и без него.</translation>
    </message>
</context>
<context>
    <name>ChannelForm</name>
    <message>
        <source>Callback URL</source>
        <translation>Callback URL</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Token refresh</source>
        <translation>Обновление токена</translation>
    </message>
</context>
<context>
    <name>ChannelList</name>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
</context>
<context>
    <name>ChannelSettings</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Channel settings</source>
        <translation>Настройки канала</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Filled in: {names}.</source>
        <translation>Заполнено: {names}.</translation>
    </message>
    <message>
        <source>Its secrets are erased from the keyring. The channel in Kit stays, and so does its history here, unless you delete that as well.</source>
        <translation>Его секреты сотрутся из связки ключей. Канал в Kit останется, как и его история здесь, если не удалить и её.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Новый канал</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove channel “{name}”?</source>
        <translation>Удалить канал «{name}»?</translation>
    </message>
    <message>
        <source>Remove with its history…</source>
        <translation>Удалить с историей…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save “{name}”?</source>
        <translation>Сохранить «{name}»?</translation>
    </message>
    <message>
        <source>This channel cannot be saved yet: {state}</source>
        <translation>Этот канал пока нельзя сохранить: {state}</translation>
    </message>
    <message>
        <source>This channel speaks to the sandbox of this window, which sets host, account and secrets itself.</source>
        <translation>Этот канал говорит с песочницей этого окна, она сама задаёт хост, аккаунт и секреты.</translation>
    </message>
    <message>
        <source>Your changes to this channel are not saved yet.</source>
        <translation>Изменения этого канала ещё не сохранены.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (копия)</translation>
    </message>
</context>
<context>
    <name>ChannelSwitcher</name>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Channel settings…</source>
        <translation>Настройки канала…</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>Новый канал…</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделитель</translation>
    </message>
</context>
<context>
    <name>CheckDetails</name>
    <message>
        <source>Details of the selected check</source>
        <translation>Подробности выбранной проверки</translation>
    </message>
    <message>
        <source>Requests of the selected check</source>
        <translation>Запросы выбранной проверки</translation>
    </message>
    <message>
        <source>Select a check to see what it sends, what is expected and why it matters.</source>
        <translation>Выберите проверку, чтобы увидеть, что она отправляет, чего ожидает и почему это важно.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check channel</source>
        <translation>Проверить канал</translation>
    </message>
    <message>
        <source>Check of channel “{name}” on {host}</source>
        <translation>Проверка канала «{name}» на {host}</translation>
    </message>
    <message>
        <source>Logs in on its own and sends no message. {account} on {host}</source>
        <translation>Проверка входит сама и не отправляет сообщений. {account} на {host}</translation>
    </message>
    <message>
        <source>✓ Ready: Kit lets this channel log in.</source>
        <translation>✓ Готово: Kit пускает этот канал.</translation>
    </message>
    <message>
        <source>✕ Not ready. Failed: {parts}.</source>
        <translation>✕ Не готово. Не пройдено: {parts}.</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>Checks of the suite</source>
        <translation>Проверки набора</translation>
    </message>
</context>
<context>
    <name>CheckupDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancelled before anything was found.</source>
        <translation>Отменено раньше, чем что-либо выяснилось.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Запустить снова</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Убрать {name}</translation>
    </message>
</context>
<context>
    <name>ClipboardWatch</name>
    <message>
        <source>Copied. It leaves the clipboard in {count} s.</source>
        <translation>Скопировано. Через {count} с исчезнет из буфера обмена.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Choose a row on the left.</source>
        <translation>Выберите строку слева.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>Copy as unified diff</source>
        <translation>Копировать как unified diff</translation>
    </message>
    <message>
        <source>Difference {at} of {count}</source>
        <translation>Отличие {at} из {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующее</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>The difference before or after ({keys})</source>
        <translation>Предыдущее или следующее отличие ({keys})</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>Отличий нет.</translation>
    </message>
    <message>
        <source>This row is kept no more. Choose another one.</source>
        <translation>Эта строка больше не хранится. Выберите другую.</translation>
    </message>
    <message>
        <source>Unchanged lines</source>
        <translation>Строки без изменений</translation>
    </message>
</context>
<context>
    <name>ComparePresenter</name>
    <message>
        <source>Newest of this channel</source>
        <translation>Новейшее в этом канале</translation>
    </message>
    <message>
        <source>Other deliveries</source>
        <translation>Другие доставки</translation>
    </message>
    <message>
        <source>Other tries</source>
        <translation>Другие попытки</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Composer</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Copied as {name}.</source>
        <translation>Скопировано как {name}.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter отправляет</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Данные клиента</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation>Enter отправляет, Shift+Enter переносит строку</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Подставить</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Send
anyway</source>
        <translation>Всё равно
отправить</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Всё равно отправить</translation>
    </message>
    <message>
        <source>Send anyway sends it as it stands.</source>
        <translation>«Всё равно отправить» отправляет как есть.</translation>
    </message>
    <message>
        <source>Show JSON</source>
        <translation>Показать JSON</translation>
    </message>
    <message>
        <source>The form waits until the JSON can be read again. Send anyway sends it as it stands.</source>
        <translation>Форма ждёт, пока JSON снова не станет читаемым. «Всё равно отправить» отправляет как есть.</translation>
    </message>
    <message>
        <source>This message is too long to be edited here: resend it as it is.</source>
        <translation>Сообщение слишком длинное, чтобы править его здесь: отправьте его повторно как есть.</translation>
    </message>
    <message>
        <source>client_id is missing: Kit cannot tell who writes.</source>
        <translation>Нет client_id: Kit не узнает, кто пишет.</translation>
    </message>
    <message>
        <source>kitdesk is starting.</source>
        <translation>kitdesk запускается.</translation>
    </message>
    <message>
        <source>{flaw} · flaws in all: {count}</source>
        <translation>{flaw} · всего ошибок: {count}</translation>
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>A channel link, the .env of a vendor&apos;s sample, or a Postman environment</source>
        <translation>Ссылка на канал, .env из примера вендора или окружение Postman</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Connect my channel</source>
        <translation>Подключить мой канал</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Filled from the clipboard: {names}.</source>
        <translation>Взято из буфера обмена: {names}.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Продолжить здесь</translation>
    </message>
    <message>
        <source>It is not complete yet. Kept as it is, it can be completed later by Connect my channel, or in Channel settings.</source>
        <translation>Данные ещё неполные. Сохранённый канал можно дополнить позже: «Подключить мой канал» или настройки канала.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep this channel?</source>
        <translation>Сохранить этот канал?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Шаг {number} из {count}</translation>
    </message>
    <message>
        <source>What is not right yet cannot be kept: {names}. The rest can, and be completed later by Connect my channel, or in Channel settings.</source>
        <translation>Неверное пока сохранить нельзя: {names}. Остальное можно и дополнить позже: «Подключить мой канал» или настройки канала.</translation>
    </message>
    <message>
        <source>What you have changed is not kept yet.</source>
        <translation>Ваши изменения ещё не сохранены.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Customer details</source>
        <translation>Данные клиента</translation>
    </message>
    <message>
        <source>Go to a date, to the first unread message or to an end</source>
        <translation>Перейти к дате, к первому непрочитанному или к краю</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Перейти…</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Новый диалог</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Сообщений пока нет</translation>
    </message>
    <message>
        <source>Write below as this customer. Each message shows here with what became of it.</source>
        <translation>Напишите ниже от имени этого клиента. У каждого сообщения здесь видно, что с ним стало.</translation>
    </message>
</context>
<context>
    <name>ConversationPresenter</name>
    <message>
        <source>The channel&apos;s customers are being loaded.</source>
        <translation>Клиенты канала загружаются.</translation>
    </message>
</context>
<context>
    <name>CoordinatesBox</name>
    <message>
        <source>API token</source>
        <translation>API токен</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Имя аккаунта (Account name)</translation>
    </message>
    <message>
        <source>Another kitdesk or your server can log in here; its customers show in this panel.</source>
        <translation>Сюда может войти другой kitdesk или ваш сервер; их клиенты видны в этой панели.</translation>
    </message>
    <message>
        <source>Channel UUID</source>
        <translation>UUID канала (Channel UUID)</translation>
    </message>
    <message>
        <source>Copy as .env</source>
        <translation>Копировать как .env</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Копировать: {name}</translation>
    </message>
    <message>
        <source>For another program</source>
        <translation>Для другой программы</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Хост</translation>
    </message>
    <message>
        <source>Security salt</source>
        <translation>Security Salt</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy: {what}</source>
        <translation>Копировать: {what}</translation>
    </message>
</context>
<context>
    <name>CreationPage</name>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>It redirects to {where}. It was not followed: whether Kit would is not known. Give Kit the final address.</source>
        <translation>Перенаправляет на {where}. Туда не пошли: пойдёт ли Kit, неизвестно. Дайте Kit конечный адрес.</translation>
    </message>
    <message>
        <source>Kit sends it once, when the channel is created, signed without an event_id. The vendor&apos;s samples take it by GET; the method is not documented.</source>
        <translation>Kit отправляет его один раз, при создании канала, с подписью без event_id. Примеры вендора принимают его методом GET; метод не документирован.</translation>
    </message>
    <message>
        <source>Make the test request of a channel&apos;s creation as {method}</source>
        <translation>Сделать тестовый запрос создания канала методом {method}</translation>
    </message>
    <message>
        <source>No step of it came about.</source>
        <translation>Ни один шаг не состоялся.</translation>
    </message>
    <message>
        <source>Send {method}</source>
        <translation>Отправить {method}</translation>
    </message>
    <message>
        <source>Show request and answer</source>
        <translation>Показать запрос и ответ</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Waiting for the answer.</source>
        <translation>Ожидание ответа.</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>соединение</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>первый байт</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>никуда</translation>
    </message>
    <message>
        <source>{method}: {status} after {time}</source>
        <translation>{method}: {status} через {time}</translation>
    </message>
</context>
<context>
    <name>CustomerChoice</name>
    <message>
        <source>Customer to answer</source>
        <translation>Клиент, которому ответить</translation>
    </message>
    <message>
        <source>Whom to answer; it follows the conversation that is shown</source>
        <translation>Кому ответить; следует за показанным диалогом</translation>
    </message>
    <message>
        <source>client_id of the customer to answer</source>
        <translation>client_id клиента, которому ответить</translation>
    </message>
</context>
<context>
    <name>CustomerDetails</name>
    <message>
        <source>Anna Petrova</source>
        <translation>Анна Петрова</translation>
    </message>
    <message>
        <source>Avatar URL</source>
        <translation>URL аватара</translation>
    </message>
    <message>
        <source>Bavaria</source>
        <translation>Бавария</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Campaign (UTM)</source>
        <translation>Кампания (UTM)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Код страны</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Данные клиента</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Отображаемое имя</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-адрес</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Канал (UTM)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Munich</source>
        <translation>Мюнхен</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Цены</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Region code</source>
        <translation>Код региона</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Ключевое слово</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User agent</translation>
    </message>
    <message>
        <source>client_id is missing: it ties messages to a customer.</source>
        <translation>Нет client_id: он связывает сообщения с клиентом.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Delete customer…</source>
        <translation>Удалить клиента…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>New from a persona…</source>
        <translation>Новый из персоны…</translation>
    </message>
    <message>
        <source>Nobody has written yet. New makes a customer to write as.</source>
        <translation>Пока никто не писал. «Новый» создаёт клиента, от имени которого писать.</translation>
    </message>
</context>
<context>
    <name>DeleteHistory</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete history</source>
        <translation>Удалить историю</translation>
    </message>
    <message>
        <source>Discard and delete these as well; otherwise they stay</source>
        <translation>Отбросить и удалить и эти; иначе они останутся</translation>
    </message>
    <message>
        <source>Done. {what}</source>
        <translation>Готово. {what}</translation>
    </message>
    <message>
        <source>How much is deleted</source>
        <translation>Сколько удаляется</translation>
    </message>
    <message>
        <source>It cannot be undone. What Kit itself keeps stays there.</source>
        <translation>Отменить это нельзя. То, что хранит сам Kit, останется у него.</translation>
    </message>
    <message>
        <source>Only what is older than</source>
        <translation>Только то, что старше</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>The first day that stays</source>
        <translation>Первый день, который останется</translation>
    </message>
    <message>
        <source>What to delete</source>
        <translation>Что удалить</translation>
    </message>
</context>
<context>
    <name>DeviceMenu</name>
    <message>
        <source>Desktop: Mac, Safari</source>
        <translation>Компьютер: Mac, Safari</translation>
    </message>
    <message>
        <source>Desktop: Windows, Chrome</source>
        <translation>Компьютер: Windows, Chrome</translation>
    </message>
    <message>
        <source>Device presets</source>
        <translation>Готовые устройства</translation>
    </message>
    <message>
        <source>Fill in type, model and user agent of a usual device</source>
        <translation>Заполнить тип, модель и user agent обычного устройства</translation>
    </message>
    <message>
        <source>Phone: Android, Chrome</source>
        <translation>Телефон: Android, Chrome</translation>
    </message>
    <message>
        <source>Phone: iPhone, Safari</source>
        <translation>Телефон: iPhone, Safari</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Готовые</translation>
    </message>
    <message>
        <source>Tablet: Android, Chrome</source>
        <translation>Планшет: Android, Chrome</translation>
    </message>
</context>
<context>
    <name>DialoguePage</name>
    <message>
        <source>Nobody has written yet. Write as a customer in the conversation, or point your server at the sandbox: Connection has what it needs.</source>
        <translation>Пока никто не писал. Напишите от имени клиента в диалоге или направьте свой сервер в песочницу: всё нужное в разделе «Соединение».</translation>
    </message>
    <message>
        <source>Nothing was said yet. What your server sends for this customer shows here.</source>
        <translation>Пока ничего не сказано. Здесь видно, что ваш сервер отправляет за этого клиента.</translation>
    </message>
</context>
<context>
    <name>DialogueView</name>
    <message>
        <source>Copy text</source>
        <translation>Копировать текст</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>The conversation from Kit&apos;s side</source>
        <translation>Диалог со стороны Kit</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Отличия</translation>
    </message>
    <message>
        <source>The rest is not shown. A copy has all of it.</source>
        <translation>Остальное не показано. В копии есть всё.</translation>
    </message>
    <message>
        <source>{name} · the same</source>
        <translation>{name} · без отличий</translation>
    </message>
    <message>
        <source>{name} · {removed} removed, {added} added</source>
        <translation>{name} · удалено: {removed}, добавлено: {added}</translation>
    </message>
    <message>
        <source>⋯ unchanged lines: {count}</source>
        <translation>⋯ строк без изменений: {count}</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <source>Messages that were found</source>
        <translation>Найденные сообщения</translation>
    </message>
    <message>
        <source>Other requests in it, which post no message: {count}</source>
        <translation>Другие запросы, без сообщений: {count}</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop to attach: kitdesk serves a copy</source>
        <translation>Отпустите, чтобы вложить: kitdesk раздаст копию</translation>
    </message>
</context>
<context>
    <name>EdgeButtons</name>
    <message>
        <source>↓ Newest</source>
        <translation>↓ К новым</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>+ Attachment</source>
        <translation>+ Вложение</translation>
    </message>
    <message>
        <source>Customer details, copy, restore, templates</source>
        <translation>Данные клиента, копирование, восстановление, шаблоны</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation>Вставить шаблон</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Текст сообщения</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Show event_id and message_id</source>
        <translation>Показать event_id и message_id</translation>
    </message>
    <message>
        <source>Show the message as JSON</source>
        <translation>Показать сообщение как JSON</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>{ } JSON</source>
        <translation>{ } JSON</translation>
    </message>
</context>
<context>
    <name>EventHeader</name>
    <message>
        <source>Another body came under this event_id: the first one counts. Compare the deliveries.</source>
        <translation>С этим event_id пришло другое тело: действует первое. Сравните доставки.</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Копировать: {name}</translation>
    </message>
    <message>
        <source>From Kit at {time}</source>
        <translation>Из Kit, {time}</translation>
    </message>
    <message>
        <source>To Kit at {time}</source>
        <translation>В Kit, {time}</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Assumed: {what}</source>
        <translation>Предположение: {what}</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Копировать как Markdown</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>No document settles these questions. What verified callbacks and Kit&apos;s answers on this channel have shown stands below; the rest is assumed.</source>
        <translation>Документы не отвечают на эти вопросы. Ниже — что показали проверенные колбэки и ответы Kit на этом канале; остальное предположения.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
</context>
<context>
    <name>ExpectationsDialog</name>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation>Отвечает за</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Ожидания</translation>
    </message>
    <message>
        <source>Kit&apos;s public contract names neither statuses nor times, so this is kitdesk&apos;s reading of it. It is kept with the channel.</source>
        <translation>В открытом контракте Kit нет ни статусов, ни сроков, так что это трактовка kitdesk. Она хранится с каналом.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Statuses with commas between: 401, 403, or 4xx for a whole class.</source>
        <translation>Статусы через запятую: 401, 403 или 4xx для целого класса.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>What the suite expects of your server</source>
        <translation>Чего набор ждёт от вашего сервера</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>As</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export the conversation with {name}</source>
        <translation>Экспорт диалога с {name}</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Сколько записано</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Saved as {path}: {what}.</source>
        <translation>Сохранено как {path}: {what}.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>The whole conversation ({messages})</source>
        <translation>Весь диалог ({messages})</translation>
    </message>
    <message>
        <source>Tokens, salts, cookies and signatures are masked. What customers wrote, their names and numbers are not: look at the file before you pass it on.</source>
        <translation>Токены, Salt, cookie и подписи скрыты. Тексты, имена и номера клиентов — нет: просмотрите файл, прежде чем передать его.</translation>
    </message>
    <message>
        <source>What is selected (lines: {count})</source>
        <translation>Выбранное (строк: {count})</translation>
    </message>
    <message>
        <source>Written so far: {messages}</source>
        <translation>Уже записано: {messages}</translation>
    </message>
</context>
<context>
    <name>FaultForm</name>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source> s late</source>
        <translation> с позже</translation>
    </message>
    <message>
        <source> times</source>
        <translation> раз</translation>
    </message>
    <message>
        <source>401</source>
        <translation>401</translation>
    </message>
    <message>
        <source>429 with Retry-After</source>
        <translation>429 с Retry-After</translation>
    </message>
    <message>
        <source>5xx</source>
        <translation>5xx</translation>
    </message>
    <message>
        <source>After the request was taken</source>
        <translation>После принятия запроса</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>As if Kit could not be reached; its port is kept</source>
        <translation>Как если бы Kit был недоступен; порт сохраняется</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Приходит</translation>
    </message>
    <message>
        <source>HTML instead of JSON</source>
        <translation>HTML вместо JSON</translation>
    </message>
    <message>
        <source>How many calls it strikes</source>
        <translation>Сколько вызовов затронет</translation>
    </message>
    <message>
        <source>In force for {calls}, {often}: {what}.</source>
        <translation>Действует для «{calls}», {often}: {what}.</translation>
    </message>
    <message>
        <source>Its refresh token stays unused, so that the one after works</source>
        <translation>Токен обновления не расходуется, поэтому следующее обновление удастся</translation>
    </message>
    <message>
        <source>Kit does all it would do, and only its answer is lost or replaced</source>
        <translation>Kit делает всё как обычно, только ответ теряется или подменяется</translation>
    </message>
    <message>
        <source>Kit&apos;s own answer, late</source>
        <translation>Ответ самого Kit, с опозданием</translation>
    </message>
    <message>
        <source>No fault is in force.</source>
        <translation>Сбоев нет.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Офлайн</translation>
    </message>
    <message>
        <source>Offline: nothing listens</source>
        <translation>Офлайн: никто не слушает</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Put the fault in force</source>
        <translation>Включить сбой</translation>
    </message>
    <message>
        <source>Refuse the next refresh</source>
        <translation>Отклонить следующее обновление</translation>
    </message>
    <message>
        <source>Retry-After, in seconds</source>
        <translation>Retry-After, в секундах</translation>
    </message>
    <message>
        <source>Seconds before each answer</source>
        <translation>Секунд до каждого ответа</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>Затрагивает</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Switch the fault off</source>
        <translation>Выключить сбой</translation>
    </message>
    <message>
        <source>What comes instead of Kit&apos;s answer</source>
        <translation>Что приходит вместо ответа Kit</translation>
    </message>
    <message>
        <source>Which calls it strikes</source>
        <translation>Какие вызовы затронет</translation>
    </message>
    <message>
        <source>after the request was taken</source>
        <translation>после принятия запроса</translation>
    </message>
    <message>
        <source>dropped connection</source>
        <translation>обрыв соединения</translation>
    </message>
    <message>
        <source>events</source>
        <translation>события</translation>
    </message>
    <message>
        <source>every call</source>
        <translation>каждый вызов</translation>
    </message>
    <message>
        <source>logins</source>
        <translation>входы</translation>
    </message>
    <message>
        <source>refreshes</source>
        <translation>обновления</translation>
    </message>
    <message>
        <source>success:false under 200</source>
        <translation>success:false с 200</translation>
    </message>
    <message>
        <source>until off</source>
        <translation>до выключения</translation>
    </message>
    <message>
        <source>until switched off</source>
        <translation>пока не выключен</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Edit this in the JSON: {name} is no object there.</source>
        <translation>Измените это в JSON: {name} там не объект.</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>например, {example}</translation>
    </message>
    <message>
        <source>“{value}” is no number. Write it like {example}.</source>
        <translation>«{value}» — не число. Напишите так: {example}.</translation>
    </message>
    <message>
        <source>“{value}” is no whole number. Write it like {example}.</source>
        <translation>«{value}» — не целое число. Напишите так: {example}.</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>For a new channel</source>
        <translation>Для нового канала</translation>
    </message>
    <message>
        <source>Into channel “{name}”</source>
        <translation>В канал «{name}»</translation>
    </message>
    <message>
        <source>Nothing is kept before you save it there.</source>
        <translation>Ничего не хранится, пока вы не сохраните.</translation>
    </message>
</context>
<context>
    <name>FilesPresenter</name>
    <message>
        <source>Kept as templates: {count} of {all}. Message &gt; Templates finds them.</source>
        <translation>Сохранено шаблонов: {count} из {all}. Найти их: Сообщение &gt; Шаблоны.</translation>
    </message>
    <message>
        <source>Open transcript</source>
        <translation>Открыть запись диалога</translation>
    </message>
    <message>
        <source>Transcripts (*.kitdesk *.ndjson *.json);;All files (*)</source>
        <translation>Записи диалогов (*.kitdesk *.ndjson *.json);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Any of these types</source>
        <translation>Любой из этих типов</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Любое состояние</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Любое время</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>В обе стороны</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>С – по</translation>
    </message>
    <message>
        <source>In all channels</source>
        <translation>Во всех каналах</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>FireBar</name>
    <message>
        <source>Fire</source>
        <translation>Выпустить</translation>
    </message>
    <message>
        <source>Fire anyway</source>
        <translation>Всё равно выпустить</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Post this callback as Kit would (Ctrl+Enter)</source>
        <translation>Отправить этот колбэк, как это сделал бы Kit (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Wait no longer for the answer; it may have been taken</source>
        <translation>Больше не ждать ответа; колбэк мог быть принят</translation>
    </message>
</context>
<context>
    <name>FiringPresenter</name>
    <message>
        <source>! It breaks the schema of Kit&apos;s callbacks, and is marked.</source>
        <translation>! Нарушает схему колбэков Kit и помечен.</translation>
    </message>
    <message>
        <source>! There is no event_id to sign: it goes out without a signature.</source>
        <translation>! Нет event_id для подписи: уходит без подписи.</translation>
    </message>
    <message>
        <source>Choose a sample, or write a callback.</source>
        <translation>Выберите образец или напишите колбэк.</translation>
    </message>
    <message>
        <source>Ctrl+Enter fires. {names} are filled in.</source>
        <translation>Ctrl+Enter — выпустить. Подставляется: {names}.</translation>
    </message>
    <message>
        <source>Given up before an answer came.</source>
        <translation>Прервано до ответа.</translation>
    </message>
    <message>
        <source>Loaded. Undo brings back what stood here before.</source>
        <translation>Загружено. «Отменить» вернёт то, что было здесь.</translation>
    </message>
    <message>
        <source>Not fired.</source>
        <translation>Не выпущено.</translation>
    </message>
    <message>
        <source>Waiting for {host}</source>
        <translation>Ожидание {host}</translation>
    </message>
    <message>
        <source>{status} after {time}</source>
        <translation>{status} через {time}</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>1.  Write below, as a customer would: Hello, is anybody there? Then Send.</source>
        <translation>1.  Напишите ниже как клиент: «Здравствуйте, есть кто-нибудь?» — и отправьте.</translation>
    </message>
    <message>
        <source>2.  kitdesk keeps it, logs in and sends it. Its line says what became of it.</source>
        <translation>2.  kitdesk сохраняет сообщение, входит и отправляет. В строке видно, что с ним стало.</translation>
    </message>
    <message>
        <source>3.  Answer it in the tool Sandbox, where you are the agent.</source>
        <translation>3.  Ответьте в инструменте «Песочница»: там вы оператор.</translation>
    </message>
    <message>
        <source>4.  The answer comes back as a signed callback. Click a message to see each byte of it.</source>
        <translation>4.  Ответ вернётся подписанным колбэком. Щёлкните сообщение, чтобы увидеть каждый его байт.</translation>
    </message>
    <message>
        <source>A Kit in miniature on this machine, with an agent whom you play. No account, no network.</source>
        <translation>Маленький Kit на этом компьютере с оператором, которого играете вы. Без аккаунта и сети.</translation>
    </message>
    <message>
        <source>Answer as the agent</source>
        <translation>Ответить за оператора</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Connect my channel…</source>
        <translation>Подключить мой канал…</translation>
    </message>
    <message>
        <source>Go on through Kit’s screens where you stopped. What is filled in already stays.</source>
        <translation>Продолжите по экранам Kit с того места, где остановились. Заполненное остаётся.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>С чего начать?</translation>
    </message>
    <message>
        <source>Later: Help &gt; First steps, Channel &gt; Connect my channel.</source>
        <translation>Потом: «Справка &gt; Первые шаги», «Канал &gt; Подключить мой канал».</translation>
    </message>
    <message>
        <source>This channel is not connected yet</source>
        <translation>Этот канал ещё не подключён</translation>
    </message>
    <message>
        <source>Through Kit’s own screens, step by step, to a channel that sends and is called back.</source>
        <translation>По экранам самого Kit, шаг за шагом, к каналу, который отправляет и получает колбэки.</translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation>Попробовать в песочнице</translation>
    </message>
    <message>
        <source>Your first message</source>
        <translation>Ваше первое сообщение</translation>
    </message>
</context>
<context>
    <name>FirstStepsPresenter</name>
    <message>
        <source>New channel</source>
        <translation>Новый канал</translation>
    </message>
</context>
<context>
    <name>FlawList</name>
    <message>
        <source>{sign} line {line}, column {column}: {what}</source>
        <translation>{sign} строка {line}, столбец {column}: {what}</translation>
    </message>
</context>
<context>
    <name>ForwardingPage</name>
    <message>
        <source>Address of my server</source>
        <translation>Адрес моего сервера</translation>
    </message>
    <message>
        <source>Alive, since {time}.</source>
        <translation>Работает, с {time}.</translation>
    </message>
    <message>
        <source>Does not answer, since {time}.</source>
        <translation>Не отвечает, с {time}.</translation>
    </message>
    <message>
        <source>Each callback is stored, then passed on unchanged, genuine or not, and Kit gets your server&apos;s answer. If none comes, Kit gets 502, or 504 after 8 s. Unverified: how long Kit itself waits.</source>
        <translation>Каждый колбэк, подлинный или нет, сохраняется и передаётся без изменений, а Kit получает ответ вашего сервера. Нет ответа — Kit получает 502 или, через 8 с, 504. Не проверено: сколько ждёт сам Kit.</translation>
    </message>
    <message>
        <source>Forward callbacks to it</source>
        <translation>Пересылать туда колбэки</translation>
    </message>
    <message>
        <source>Forwarded last</source>
        <translation>Последнее переслано</translation>
    </message>
    <message>
        <source>My server</source>
        <translation>Мой сервер</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Ещё не опрошен.</translation>
    </message>
    <message>
        <source>Not forwarding. kitdesk answers callbacks by itself.</source>
        <translation>Пересылки нет. kitdesk сам отвечает на колбэки.</translation>
    </message>
    <message>
        <source>Nothing was forwarded lately. What comes while this is on is listed here.</source>
        <translation>Недавно ничего не пересылалось. Здесь видно то, что приходит, пока пересылка включена.</translation>
    </message>
    <message>
        <source>Sign anew</source>
        <translation>Подписать заново</translation>
    </message>
    <message>
        <source>Sign anew makes the header Authorization with this channel&apos;s salt and API token, as Kit does: for callbacks that you make up. A genuine one has this signature already.</source>
        <translation>«Подписать заново» составляет заголовок Authorization по Salt и API токену этого канала, как Kit: для колбэков, которые вы придумали. У подлинного такая подпись уже есть.</translation>
    </message>
    <message>
        <source>Where it takes callbacks. A query that Kit sends is put behind it.</source>
        <translation>Где он принимает колбэки. Запрос (query) от Kit добавляется в конец.</translation>
    </message>
    <message>
        <source>With this channel&apos;s salt and API token</source>
        <translation>С Salt и API токеном этого канала</translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>Callbacks that were held back</source>
        <translation>Придержанные колбэки</translation>
    </message>
    <message>
        <source>Not verified, so in no conversation: anybody who knows the address may have sent them. When the salt or the token becomes known, they are checked again by themselves.</source>
        <translation>Не проверены, поэтому их нет ни в одном диалоге: их мог отправить любой, кто знает адрес. Когда Salt или токен станет известен, они проверятся снова сами.</translation>
    </message>
    <message>
        <source>Nothing is held back. A callback whose signature does not fit, or cannot be checked yet, waits here instead of showing in a conversation.</source>
        <translation>Придержанного нет. Колбэк, подпись которого не подходит или пока не проверяется, ждёт здесь и не показан в диалоге.</translation>
    </message>
    <message>
        <source>Shown are the newest {listed} of {count}.</source>
        <translation>Показаны последние {listed} из {count}.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer or other words.</source>
        <translation>Ничего не подходит. Попробуйте меньше слов или другие.</translation>
    </message>
    <message>
        <source>Search, or paste an error</source>
        <translation>Найти или вставить ошибку</translation>
    </message>
    <message>
        <source>The pages of the help are in English.</source>
        <translation>Страницы справки на английском языке.</translation>
    </message>
</context>
<context>
    <name>HousePresenter</name>
    <message>
        <source>All channels, also those that were removed</source>
        <translation>Все каналы, в том числе удалённые</translation>
    </message>
    <message>
        <source>Channel “{name}”</source>
        <translation>Канал «{name}»</translation>
    </message>
    <message>
        <source>Customer {name}</source>
        <translation>Клиент {name}</translation>
    </message>
    <message>
        <source>Delete old history…</source>
        <translation>Удалить старую историю…</translation>
    </message>
    <message>
        <source>Journal {events}, {size}</source>
        <translation>Журнал: {events}, {size}</translation>
    </message>
    <message>
        <source>The journal takes {size}, more than the {limit} from which you want to know.</source>
        <translation>Журнал занимает {size}, больше {limit} — порога, о котором вы просили сообщать.</translation>
    </message>
</context>
<context>
    <name>IdsRow</name>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Прежние</translation>
    </message>
    <message>
        <source>New ids</source>
        <translation>Новые id</translation>
    </message>
    <message>
        <source>Send the next message under the same ids, to see what Kit does with a repetition</source>
        <translation>Отправить следующее сообщение с теми же id, чтобы увидеть, как Kit обойдётся с повтором</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Fields of its channel…</source>
        <translation>Поля его канала…</translation>
    </message>
    <message>
        <source>Fill in channel settings…</source>
        <translation>Заполнить настройки канала…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Keep all as templates</source>
        <translation>Сохранить все как шаблоны</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Write in the composer</source>
        <translation>Писать в редакторе</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Из буфера обмена</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answer {status}</source>
        <translation>Ответ {status}</translation>
    </message>
    <message>
        <source>Click a message or a line in the conversation, in Token or in Sandbox to see its request, answer, timing and signature.</source>
        <translation>Щёлкните сообщение или строку в диалоге, в «Токене» или «Песочнице», чтобы увидеть запрос, ответ, время и подпись.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Доставки</translation>
    </message>
    <message>
        <source>Edit and resend it.</source>
        <translation>Измените сообщение и отправьте повторно.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Nothing went over the wire for it yet.</source>
        <translation>По сети для этого ещё ничего не шло.</translation>
    </message>
    <message>
        <source>Parts of what is inspected</source>
        <translation>Разделы инспектора</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Tries of this event</source>
        <translation>Попытки этого события</translation>
    </message>
</context>
<context>
    <name>JournalDialog</name>
    <message>
        <source> GB</source>
        <translation> ГБ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Delete history…</source>
        <translation>Удалить историю…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File of the journal</source>
        <translation>Файл журнала</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Содержит</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Nothing is ever deleted by itself.</source>
        <translation>Само ничего никогда не удаляется.</translation>
    </message>
    <message>
        <source>Size from which kitdesk warns</source>
        <translation>Размер, с которого kitdesk предупреждает</translation>
    </message>
    <message>
        <source>Warn above</source>
        <translation>Предупреждать с</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>{events}, {size}</source>
        <translation>{events}, {size}</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>The message as JSON</source>
        <translation>Сообщение как JSON</translation>
    </message>
    <message>
        <source>What is wrong with the message</source>
        <translation>Что не так с сообщением</translation>
    </message>
</context>
<context>
    <name>Jump</name>
    <message>
        <source>A week ago</source>
        <translation>Неделю назад</translation>
    </message>
    <message>
        <source>Date to go to</source>
        <translation>Перейти к дате</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Первое сообщение</translation>
    </message>
    <message>
        <source>First unread</source>
        <translation>Первое непрочитанное</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти к</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Самое новое</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close what is open, or leave a search</source>
        <translation>Закрыть открытое или выйти из поиска</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Диалог</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Найти действие или клавишу</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>New keys: press them here</source>
        <translation>Новые клавиши: нажмите их здесь</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Ничего не подходит.</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Переназначить</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Сбросить все</translation>
    </message>
    <message>
        <source>Send, reply or fire</source>
        <translation>Отправить, ответить или выпустить колбэк</translation>
    </message>
    <message>
        <source>Show the selected message in the Inspector</source>
        <translation>Показать выбранное сообщение в инспекторе</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>Эти клавиши нельзя изменить.</translation>
    </message>
    <message>
        <source>Where you write</source>
        <translation>Где вы пишете</translation>
    </message>
    <message>
        <source>{keys} already does “{deed}” ({where}).</source>
        <translation>{keys} уже занято: «{deed}» ({where}).</translation>
    </message>
    <message>
        <source>{keys} cannot be changed: {deed}.</source>
        <translation>{keys} нельзя изменить: {deed}.</translation>
    </message>
    <message>
        <source>{keys} is needed to write and to edit text. Press it with Ctrl or Alt.</source>
        <translation>{keys} нужно, чтобы писать и править текст. Нажмите с Ctrl или Alt.</translation>
    </message>
</context>
<context>
    <name>LabPage</name>
    <message>
        <source> s access</source>
        <translation> с, доступ</translation>
    </message>
    <message>
        <source> s refresh</source>
        <translation> с, обновление</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Back to the tokens</source>
        <translation>Вернуться к токенам</translation>
    </message>
    <message>
        <source>How far a revoked API token reaches</source>
        <translation>Насколько действует отзыв API токена</translation>
    </message>
    <message>
        <source>How many messages are answered 401</source>
        <translation>Сколько сообщений получат 401</translation>
    </message>
    <message>
        <source>Its refresh token stays unused.</source>
        <translation>Его токен обновления не расходуется.</translation>
    </message>
    <message>
        <source>Let the sandbox treat tokens as documented again, and log in</source>
        <translation>Пусть песочница снова обращается с токенами по документам, и войти</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Вернуть как было</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Запустить снова</translation>
    </message>
    <message>
        <source>Run it: customer token-lab sends a message, and what happens stands here.</source>
        <translation>Запустите: клиент token-lab отправит сообщение, и здесь будет видно, что произойдёт.</translation>
    </message>
    <message>
        <source>Run the experiment</source>
        <translation>Запустить опыт</translation>
    </message>
    <message>
        <source>Seconds that a refresh token lives</source>
        <translation>Сколько секунд живёт токен обновления</translation>
    </message>
    <message>
        <source>Seconds that an access token lives</source>
        <translation>Сколько секунд живёт токен доступа</translation>
    </message>
    <message>
        <source>Should happen: {what}</source>
        <translation>Ожидается: {what}</translation>
    </message>
    <message>
        <source>What is done to the tokens</source>
        <translation>Что делается с токенами</translation>
    </message>
    <message>
        <source>live tokens end too</source>
        <translation>действующие токены тоже умирают</translation>
    </message>
    <message>
        <source>live tokens live on</source>
        <translation>действующие токены живут дальше</translation>
    </message>
</context>
<context>
    <name>LastPage</name>
    <message>
        <source>! Not known yet, can be given later: {names}.</source>
        <translation>! Пока неизвестно, можно указать позже: {names}.</translation>
    </message>
    <message>
        <source>Check channel</source>
        <translation>Проверить канал</translation>
    </message>
    <message>
        <source>Check channel tries host, TLS, account, token and channel one by one, and says what to do about what is wrong. It sends no message.</source>
        <translation>«Проверить канал» пробует по порядку хост, TLS, аккаунт, токен и канал и говорит, как исправить то, что не так. Сообщений не отправляет.</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>✓ All that a channel needs is filled in.</source>
        <translation>✓ Всё нужное для канала заполнено.</translation>
    </message>
    <message>
        <source>✕ Fill or correct first: {names}.</source>
        <translation>✕ Сначала заполните или исправьте: {names}.</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Copy the link in the field Channel UUID, and the Security salt.</source>
        <translation>Скопируйте ссылку из поля «UUID канала» (Channel UUID) и Security Salt.</translation>
    </message>
    <message>
        <source>In Kit: Setup &gt; Conversations &gt; Channels: the channel</source>
        <translation>В Kit: Настройка &gt; Диалоги &gt; Каналы, нужный канал</translation>
    </message>
    <message>
        <source>Its link and its salt</source>
        <translation>Его ссылка и Salt</translation>
    </message>
    <message>
        <source>The salt tells Kit’s callbacks from forged ones; sending works without it.</source>
        <translation>Salt отличает колбэки Kit от поддельных; отправка работает и без него.</translation>
    </message>
</context>
<context>
    <name>LookingPresenter</name>
    <message>
        <source>{type}, {width} × {height} pixels, {size}, from {host}</source>
        <translation>{type}, {width} × {height} пикселей, {size}, с {host}</translation>
    </message>
</context>
<context>
    <name>LooksMenu</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Просторно</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Плотно</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Плотность</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Высокий контраст, тёмная</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Высокий контраст, светлая</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Текст крупнее</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Reset text size</source>
        <translation>Сбросить размер текста</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Текст мельче</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
</context>
<context>
    <name>LooksPresenter</name>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Размер текста: {percent} %</translation>
    </message>
</context>
<context>
    <name>LooksRows</name>
    <message>
        <source>Gets a frame in its colour, and asks before every message it sends.</source>
        <translation>Получает рамку своего цвета и спрашивает перед каждой отправкой.</translation>
    </message>
    <message>
        <source>Production: real customers are behind it</source>
        <translation>Боевой: за ним настоящие клиенты</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>янтарный</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>синий</translation>
    </message>
    <message>
        <source>green</source>
        <translation>зелёный</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>серый</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>розовый</translation>
    </message>
    <message>
        <source>red</source>
        <translation>красный</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>бирюзовый</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>фиолетовый</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;Channel</source>
        <translation>К&amp;анал</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>Соо&amp;бщение</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Токен</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>First line and headers</source>
        <translation>Первая строка и заголовки</translation>
    </message>
    <message>
        <source>{dots} stands for a secret, which is never kept.</source>
        <translation>{dots} заменяет секрет, который никогда не хранится.</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>Copy JSON</source>
        <translation>Копировать JSON</translation>
    </message>
    <message>
        <source>Copy as {name}</source>
        <translation>Копировать как {name}</translation>
    </message>
    <message>
        <source>Customer details…</source>
        <translation>Данные клиента…</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Отбросить черновик</translation>
    </message>
    <message>
        <source>Fill in variables</source>
        <translation>Подставить переменные</translation>
    </message>
    <message>
        <source>Restore the last message</source>
        <translation>Восстановить последнее сообщение</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Сохранить как шаблон…</translation>
    </message>
    <message>
        <source>Send an empty message</source>
        <translation>Отправить пустое сообщение</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>It is kept as a JSON file of this name in the folder {folder} of kitdesk&apos;s data.</source>
        <translation>Хранится как JSON-файл с этим именем в папке {folder} данных kitdesk.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>There is “{name}” already.</source>
        <translation>«{name}» уже есть.</translation>
    </message>
</context>
<context>
    <name>NamedTextsPresenter</name>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>These files could not be used, and were left alone: {which}.</source>
        <translation>Эти файлы не подошли и оставлены как есть: {which}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>«{name}» удалено.</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>A PEM file with a certificate and its key. Only the channel’s host gets to see it.</source>
        <translation>PEM-файл с сертификатом и его ключом. Его видит только хост канала.</translation>
    </message>
    <message>
        <source>A PEM file with the certificates of authorities to trust beside the system’s.</source>
        <translation>PEM-файл с сертификатами центров, которым доверять помимо системных.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>An HTTP proxy, with a user’s name where it asks for one: http://ann@proxy.example:3128. Empty is none; those of the environment are never used.</source>
        <translation>HTTP-прокси, с именем пользователя, если он его спрашивает: http://ann@proxy.example:3128. Пусто — без прокси; прокси из окружения не используются.</translation>
    </message>
    <message>
        <source>By proxy {address}</source>
        <translation>Через прокси {address}</translation>
    </message>
    <message>
        <source>Choose the file: {name}</source>
        <translation>Выбрать файл: {name}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Сертификат клиента</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Network: {said}</source>
        <translation>Сеть: {said}</translation>
    </message>
    <message>
        <source>Of that user; it is kept in the keyring.</source>
        <translation>Пароль этого пользователя; хранится в связке ключей.</translation>
    </message>
    <message>
        <source>Opens that key, if it is locked; it is kept in the keyring.</source>
        <translation>Открывает ключ, если тот закрыт; хранится в связке ключей.</translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation>Свои центры</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>Файлы PEM (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Пароль прокси</translation>
    </message>
    <message>
        <source>Straight, with the system’s authorities</source>
        <translation>Напрямую, с системными центрами</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть это уведомление</translation>
    </message>
</context>
<context>
    <name>NotificationsMenu</name>
    <message>
        <source>Closed conversations</source>
        <translation>Закрытые диалоги</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Значок в трее</translation>
    </message>
    <message>
        <source>Messages from Kit</source>
        <translation>Сообщения из Kit</translation>
    </message>
    <message>
        <source>Messages that were not sent</source>
        <translation>Неотправленные сообщения</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>They come while the window is not in front</source>
        <translation>Приходят, пока окно не на переднем плане</translation>
    </message>
    <message>
        <source>This desktop shows no notifications</source>
        <translation>Эта система не показывает уведомления</translation>
    </message>
</context>
<context>
    <name>NotificationsPresenter</name>
    <message>
        <source>Closed conversations</source>
        <translation>Закрытые диалоги</translation>
    </message>
    <message>
        <source>From now on, closing the window leaves kitdesk at work: the icon in the tray brings it back, and Quit ends it.</source>
        <translation>Теперь после закрытия окна kitdesk продолжит работать: значок в трее вернёт его, а «Выйти» завершит.</translation>
    </message>
    <message>
        <source>Messages from Kit</source>
        <translation>Сообщения из Kit</translation>
    </message>
    <message>
        <source>Messages that were not sent</source>
        <translation>Неотправленные сообщения</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>This desktop has no tray for an icon.</source>
        <translation>В этой системе нет трея для значка.</translation>
    </message>
</context>
<context>
    <name>OutboxPanel</name>
    <message>
        <source>A message that did not reach Kit stands here until it is sent or discarded, and so does one of which nobody knows whether Kit has it. Its customer&apos;s later messages wait behind it.</source>
        <translation>Здесь стоит сообщение, которое не дошло до Kit, пока его не отправят или не отбросят, и то, о котором неизвестно, есть ли оно у Kit. Следующие сообщения этого клиента ждут за ним.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Нет ожидающих сообщений</translation>
    </message>
    <message>
        <source>Show in conversation</source>
        <translation>Показать в диалоге</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>Messages that are not finished</source>
        <translation>Незавершённые сообщения</translation>
    </message>
    <message>
        <source>Show in conversation</source>
        <translation>Показать в диалоге</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source> characters/s</source>
        <translation> симв./с</translation>
    </message>
    <message>
        <source> s late</source>
        <translation> с позже</translation>
    </message>
    <message>
        <source>A reply takes longer the longer its text is, at most 30 s more</source>
        <translation>Чем длиннее текст, тем дольше ответ, но не больше чем на 30 с</translation>
    </message>
    <message>
        <source>Answer each message with the same text and attachments</source>
        <translation>Отвечать на каждое сообщение тем же текстом и вложениями</translation>
    </message>
    <message>
        <source>Characters that are typed a second</source>
        <translation>Сколько символов набирается в секунду</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Эхо</translation>
    </message>
    <message>
        <source>Seconds before each callback</source>
        <translation>Секунд до каждого колбэка</translation>
    </message>
    <message>
        <source>Seconds before each callback: replies, closings and echoes</source>
        <translation>Секунд до каждого колбэка: ответа, закрытия и эха</translation>
    </message>
    <message>
        <source>typed at once</source>
        <translation>набирается сразу</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Find an action, tool, setting, channel or customer</source>
        <translation>Найти действие, инструмент, настройку, канал или клиента</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters, or only the beginnings of words.</source>
        <translation>Ничего не подходит. Введите меньше букв или только начала слов.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter do · Esc close</source>
        <translation>↑ ↓ выбор · Enter выполнить · Esc закрыть</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>Go to {tool}</source>
        <translation>Перейти: {tool}</translation>
    </message>
    <message>
        <source>Put {tool} back</source>
        <translation>Вернуть на место: {tool}</translation>
    </message>
    <message>
        <source>Tear off {tool}</source>
        <translation>Открепить: {tool}</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>не сейчас</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
    <message>
        <source>✓ in use</source>
        <translation>✓ используется</translation>
    </message>
    <message>
        <source>✓ on</source>
        <translation>✓ вкл.</translation>
    </message>
    <message>
        <source>✓ shown</source>
        <translation>✓ показано</translation>
    </message>
</context>
<context>
    <name>PayloadDialog</name>
    <message>
        <source>1 Red Square, Moscow</source>
        <translation>Москва, Красная площадь, 1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Anna Petrova</source>
        <translation>Анна Петрова</translation>
    </message>
    <message>
        <source>Attachment: {kind}</source>
        <translation>Вложение: {kind}</translation>
    </message>
    <message>
        <source>Avatar URL</source>
        <translation>URL аватара</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Проверить…</translation>
    </message>
    <message>
        <source>File URL</source>
        <translation>URL файла</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Kit fetches files by their URL: the protocol has no upload.</source>
        <translation>Kit забирает файлы по их URL: загрузки в протоколе нет.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Просмотр…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
</context>
<context>
    <name>PersonasPresenter</name>
    <message>
        <source>Apply to this customer</source>
        <translation>Применить к этому клиенту</translation>
    </message>
    <message>
        <source>Campaign (UTM)</source>
        <translation>Кампания (UTM)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Name, phone, email, avatar, language</source>
        <translation>Имя, телефон, email, аватар, язык</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>No personas yet. Fill in a customer&apos;s details and save them here, or only a part of them: a device, a place, a campaign.</source>
        <translation>Персон пока нет. Заполните данные клиента и сохраните их здесь целиком или частью: устройство, место, кампанию.</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation>Другие поля</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Персоны</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Save as persona</source>
        <translation>Сохранить как персону</translation>
    </message>
    <message>
        <source>Save this customer…</source>
        <translation>Сохранить этого клиента…</translation>
    </message>
    <message>
        <source>Search personas</source>
        <translation>Искать персоны</translation>
    </message>
    <message>
        <source>This file is no persona: {reason}</source>
        <translation>Этот файл не персона: {reason}</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>Что сохранить</translation>
    </message>
    <message>
        <source>Write as this one</source>
        <translation>Писать от её имени</translation>
    </message>
    <message>
        <source>client_id {client_id}: it is this very customer</source>
        <translation>client_id {client_id}: именно этот клиент</translation>
    </message>
</context>
<context>
    <name>PlainEdit</name>
    <message>
        <source>The clipboard holds no text. Files go as attachments, by their URL.</source>
        <translation>В буфере обмена нет текста. Файлы идут вложениями, по их URL.</translation>
    </message>
</context>
<context>
    <name>PortBox</name>
    <message>
        <source>Another program has it, so no callback of any channel arrives. End that program and try again, or use another port and tell Kit the new addresses.</source>
        <translation>Порт занят другой программой, колбэки не приходят ни в один канал. Закройте её и попробуйте снова или возьмите другой порт и сообщите Kit новые адреса.</translation>
    </message>
    <message>
        <source>Kit must be told the new address of every channel then</source>
        <translation>Тогда Kit нужно сообщить новый адрес каждого канала</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Ещё не запущено</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Use another port…</source>
        <translation>Другой порт…</translation>
    </message>
    <message>
        <source>● Listening on port {port}</source>
        <translation>● Слушает порт {port}</translation>
    </message>
    <message>
        <source>✕ Port {port} is taken</source>
        <translation>✕ Порт {port} занят</translation>
    </message>
</context>
<context>
    <name>PortDialog</name>
    <message>
        <source>Any that is free</source>
        <translation>Любой свободный</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Every channel&apos;s address changes with it. Kit must be told the new ones, and a tunnel or proxy the new port; a tunnel that was started here ends.</source>
        <translation>С ним изменится адрес каждого канала. Kit нужно сообщить новые адреса, туннелю или прокси — новый порт; туннель, запущенный здесь, закроется.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Take callbacks on another port</source>
        <translation>Принимать колбэки на другом порту</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Этот:</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Другой порт</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Применить</translation>
    </message>
</context>
<context>
    <name>PreviewBox</name>
    <message>
        <source>The body with every variable replaced</source>
        <translation>Тело, где подставлены все переменные</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Что будет отправлено</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>без подписи</translation>
    </message>
    <message>
        <source>{{now}} is ISO 8601 in UTC, and taken anew at the shot; the ids are as shown.</source>
        <translation>{{now}} — ISO 8601 в UTC, берётся заново, когда колбэк выпускают; id — как показано.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Load it all the same</source>
        <translation>Всё равно загрузить</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
</context>
<context>
    <name>ReachBox</name>
    <message>
        <source>Calling the address …</source>
        <translation>Вызов адреса…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Check reachability</source>
        <translation>Проверить доступность</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Made by {program}, while it runs; Kit must be told each new one.</source>
        <translation>Создан программой {program}, пока она работает; каждый новый адрес нужно сообщить Kit.</translation>
    </message>
    <message>
        <source>Not checked yet. kitdesk calls the address and recognises its own answer.</source>
        <translation>Ещё не проверено. kitdesk вызовет адрес и узнает собственный ответ.</translation>
    </message>
    <message>
        <source>Of a tunnel or proxy that leads to kitdesk&apos;s port; it serves all channels.</source>
        <translation>Адрес туннеля или прокси, ведущего на порт kitdesk; один на все каналы.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Публичный адрес</translation>
    </message>
    <message>
        <source>{said} It took {ms} ms.</source>
        <translation>{said} Это заняло {ms} мс.</translation>
    </message>
</context>
<context>
    <name>RefreshRow</name>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Refresh the access token by itself,</source>
        <translation>Обновлять токен доступа автоматически</translation>
    </message>
    <message>
        <source>Seconds before its end</source>
        <translation>Секунд до его истечения</translation>
    </message>
    <message>
        <source>before its end</source>
        <translation>до истечения</translation>
    </message>
</context>
<context>
    <name>RepliesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Готовые ответы</translation>
    </message>
    <message>
        <source>Canned replies, one on each line</source>
        <translation>Готовые ответы, по одному в строке</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>One on each line. {{client_id}} stands for the customer who is answered.</source>
        <translation>По одному в строке. {{client_id}} заменяет клиента, которому отвечают.</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
</context>
<context>
    <name>ReusePresenter</name>
    <message>
        <source>Personas…</source>
        <translation>Персоны…</translation>
    </message>
    <message>
        <source>Save as persona…</source>
        <translation>Сохранить как персону…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Сохранить как шаблон…</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Шаблоны…</translation>
    </message>
</context>
<context>
    <name>RowPicker</name>
    <message>
        <source>No row has all of these words.</source>
        <translation>Ни в одной строке нет всех этих слов.</translation>
    </message>
    <message>
        <source>Rows to choose from</source>
        <translation>Строки на выбор</translation>
    </message>
    <message>
        <source>Search times, kinds, texts</source>
        <translation>Поиск по времени, виду, тексту</translation>
    </message>
    <message>
        <source>There is no other row yet. Send a message, or log in, to have one to compare.</source>
        <translation>Другой строки пока нет. Отправьте сообщение или войдите, чтобы было с чем сравнить.</translation>
    </message>
</context>
<context>
    <name>SampleRow</name>
    <message>
        <source>A callback to begin with</source>
        <translation>Колбэк для начала</translation>
    </message>
    <message>
        <source>Choose a sample</source>
        <translation>Выберите образец</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Own samples</source>
        <translation>Свои образцы</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Sample callback</source>
        <translation>Образец колбэка</translation>
    </message>
    <message>
        <source>Save as sample…</source>
        <translation>Сохранить как образец…</translation>
    </message>
    <message>
        <source>Save, rename or delete a sample of your own</source>
        <translation>Сохранить, переименовать или удалить свой образец</translation>
    </message>
</context>
<context>
    <name>SamplesPresenter</name>
    <message>
        <source>Loaded. Undo brings back what you had written.</source>
        <translation>Загружено. «Отменить» вернёт то, что вы написали.</translation>
    </message>
    <message>
        <source>Save as sample</source>
        <translation>Сохранить как образец</translation>
    </message>
</context>
<context>
    <name>SandboxPanel</name>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Сбои</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Лог</translation>
    </message>
    <message>
        <source>Newest first. A click shows the whole request and its answer, without secrets.</source>
        <translation>Сначала новое. По щелчку — весь запрос и ответ, без секретов.</translation>
    </message>
    <message>
        <source>Parts of the sandbox</source>
        <translation>Разделы песочницы</translation>
    </message>
</context>
<context>
    <name>SandboxPresenter</name>
    <message>
        <source>It is offline.</source>
        <translation>Песочница офлайн.</translation>
    </message>
</context>
<context>
    <name>SavedDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>None has all of these words.</source>
        <translation>Нигде нет всех этих слов.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
</context>
<context>
    <name>SavedPresenter</name>
    <message>
        <source>“{name}” is saved.</source>
        <translation>«{name}» сохранено.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Filter by direction, state, type and time</source>
        <translation>Фильтр по направлению, состоянию, типу и времени</translation>
    </message>
    <message>
        <source>Filters, none set</source>
        <translation>Фильтры не заданы</translation>
    </message>
    <message>
        <source>Filters, {count} set</source>
        <translation>Фильтров задано: {count}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search messages, names, ids and raw JSON</source>
        <translation>Поиск по сообщениям, именам, id и JSON</translation>
    </message>
</context>
<context>
    <name>SearchPresenter</name>
    <message>
        <source>Indexing: {done} % is searched so far, the newest first.</source>
        <translation>Индексация: просмотрено {done} %, сначала новое.</translation>
    </message>
    <message>
        <source>Nothing has all of this. Try fewer words, only their beginnings, or part of an id.</source>
        <translation>Ничего не найдено. Задайте меньше слов, только их начала или часть id.</translation>
    </message>
    <message>
        <source>Nothing has all of this. Try fewer words, or remove a filter.</source>
        <translation>Ничего не найдено. Задайте меньше слов или уберите фильтр.</translation>
    </message>
    <message>
        <source>Nothing is left. Remove a filter, or choose a longer time.</source>
        <translation>Ничего не осталось. Уберите фильтр или выберите больший период.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show dots</source>
        <translation>Показать точки</translation>
    </message>
    <message>
        <source>Show the characters</source>
        <translation>Показать символы</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>not known for this channel: type it</source>
        <translation>неизвестно для этого канала: введите</translation>
    </message>
    <message>
        <source>{dots} from channel</source>
        <translation>{dots} из канала</translation>
    </message>
</context>
<context>
    <name>SenderChoice</name>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Agent {number}</source>
        <translation>Оператор {number}</translation>
    </message>
    <message>
        <source>Answer as {who}</source>
        <translation>Ответить как {who}</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>Pace, echo and every member of sender_data</source>
        <translation>Темп, эхо и все поля sender_data</translation>
    </message>
    <message>
        <source>Remove this agent</source>
        <translation>Убрать этого оператора</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>опущено</translation>
    </message>
    <message>
        <source>{name} answers</source>
        <translation>отвечает {name}</translation>
    </message>
</context>
<context>
    <name>SendingPresenter</name>
    <message>
        <source>These callbacks have no client_id: nobody to answer. Choose a customer, or New.</source>
        <translation>В этих колбэках нет client_id: отвечать некому. Выберите клиента или нажмите «Новый».</translation>
    </message>
    <message>
        <source>This channel is not connected yet. Channel &gt; Connect my channel… goes on with it.</source>
        <translation>Этот канал ещё не подключён. Продолжить: Канал &gt; Подключить мой канал…</translation>
    </message>
    <message>
        <source>This channel&apos;s API token is not known. Give it in Channel settings to send.</source>
        <translation>API токен этого канала неизвестен. Чтобы отправлять, укажите его в настройках канала.</translation>
    </message>
</context>
<context>
    <name>ServedFilesDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>In no message that was sent: it stays until you stop serving it.</source>
        <translation>Нет ни в одном отправленном сообщении: остаётся, пока вы не прекратите раздачу.</translation>
    </message>
    <message>
        <source>No files are served. Drop one on the composer, and it gets an address.</source>
        <translation>Файлы не раздаются. Перетащите файл на редактор, и он получит адрес.</translation>
    </message>
    <message>
        <source>Served files</source>
        <translation>Раздаваемые файлы</translation>
    </message>
    <message>
        <source>Stop serving</source>
        <translation>Прекратить раздачу</translation>
    </message>
    <message>
        <source>Whoever has a file&apos;s address gets it, while kitdesk runs. A file goes with the last message it is attached to; stop serving it, and its address leads nowhere at once.</source>
        <translation>Файл получит любой, у кого есть адрес, пока работает kitdesk. Файл уходит с последним сообщением, в которое вложен; прекратите раздачу, и адрес сразу никуда не ведёт.</translation>
    </message>
    <message>
        <source>{name} ({size}, since {when})</source>
        <translation>{name} ({size}, с {when})</translation>
    </message>
</context>
<context>
    <name>SettingEntries</name>
    <message>
        <source>API token</source>
        <translation>API токен</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Имя аккаунта (Account name)</translation>
    </message>
    <message>
        <source>Answer when a signature does not fit</source>
        <translation>Ответ, когда подпись не подходит</translation>
    </message>
    <message>
        <source>Automatic refresh</source>
        <translation>Автообновление</translation>
    </message>
    <message>
        <source>Channel UUID</source>
        <translation>UUID канала (Channel UUID)</translation>
    </message>
    <message>
        <source>Channel settings</source>
        <translation>Настройки канала</translation>
    </message>
    <message>
        <source>Forward callbacks</source>
        <translation>Пересылать колбэки</translation>
    </message>
    <message>
        <source>How early tokens are refreshed</source>
        <translation>Насколько заранее обновлять токены</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Listen for this channel</source>
        <translation>Принимать колбэки этого канала</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>Имя канала</translation>
    </message>
    <message>
        <source>Port of the receiver</source>
        <translation>Порт приёмника</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Боевой</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>Прокси и сертификаты</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Публичный адрес</translation>
    </message>
    <message>
        <source>Region or host</source>
        <translation>Регион или хост</translation>
    </message>
    <message>
        <source>Security salt</source>
        <translation>Security Salt</translation>
    </message>
    <message>
        <source>Size of the journal to warn of</source>
        <translation>Размер журнала, о котором предупреждать</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>✓ known</source>
        <translation>✓ известно</translation>
    </message>
    <message>
        <source>✓ on</source>
        <translation>✓ вкл.</translation>
    </message>
</context>
<context>
    <name>SettingsFooter</name>
    <message>
        <source>A channel link, the .env of a vendor&apos;s sample, or a Postman environment</source>
        <translation>Ссылка на канал, .env из примера вендора или окружение Postman</translation>
    </message>
    <message>
        <source>Changed, not saved yet.</source>
        <translation>Изменено, ещё не сохранено.</translation>
    </message>
    <message>
        <source>Check channel</source>
        <translation>Проверить канал</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Всё сохранено.</translation>
    </message>
    <message>
        <source>Not known yet, can be given later: {names}.</source>
        <translation>Пока неизвестно, можно указать позже: {names}.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>To save, fill or correct: {names}.</source>
        <translation>Чтобы сохранить, заполните или исправьте: {names}.</translation>
    </message>
</context>
<context>
    <name>ShotList</name>
    <message>
        <source>Edit and replay</source>
        <translation>Изменить и воспроизвести</translation>
    </message>
    <message>
        <source>Fire the same body at the target once more, signed anew</source>
        <translation>Ещё раз выпустить то же тело в цель с новой подписью</translation>
    </message>
    <message>
        <source>Last shots</source>
        <translation>Последние выпущенные</translation>
    </message>
    <message>
        <source>Load the body above, to be changed first</source>
        <translation>Загрузить тело выше, чтобы сначала изменить</translation>
    </message>
    <message>
        <source>Nothing was fired yet on this channel. Fire lists its shots here.</source>
        <translation>На этом канале ещё ничего не выпускали. Здесь появятся выпущенные колбэки.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>a callback</source>
        <translation>колбэк</translation>
    </message>
    <message>
        <source>breaks the schema</source>
        <translation>нарушает схему</translation>
    </message>
    <message>
        <source>test request ({method})</source>
        <translation>тестовый запрос ({method})</translation>
    </message>
</context>
<context>
    <name>SignatureChoice</name>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>The header Authorization</source>
        <translation>Заголовок Authorization</translation>
    </message>
    <message>
        <source>as in the replayed shot</source>
        <translation>как в том колбэке, который воспроизводится</translation>
    </message>
    <message>
        <source>made anew</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>введённая</translation>
    </message>
</context>
<context>
    <name>SignatureInputs</name>
    <message>
        <source>! The event_id has characters that are no plain ASCII; they are hashed as UTF-8.</source>
        <translation>! В event_id есть символы не из ASCII; они хешируются как UTF-8.</translation>
    </message>
    <message>
        <source>! The event_id has white space around it, which is hashed too.</source>
        <translation>! Вокруг event_id есть пробелы, они тоже хешируются.</translation>
    </message>
    <message>
        <source>A salt or token typed here is not saved.</source>
        <translation>Введённые здесь Salt и токен не сохраняются.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API токен</translation>
    </message>
    <message>
        <source>Empty salt and token stand for the channel&apos;s own.</source>
        <translation>Пустые Salt и токен — значит, взять из канала.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Соединены</translation>
    </message>
    <message>
        <source>Kit prints the formula with blanks, which look like typesetting. Verify accepts both.</source>
        <translation>Kit печатает формулу с пробелами, похожими на вёрстку. «Проверка» принимает оба вида.</translation>
    </message>
    <message>
        <source>MD5(salt:token), sent once when the channel is created</source>
        <translation>MD5(salt:token), один раз при создании канала</translation>
    </message>
    <message>
        <source>Security salt</source>
        <translation>Security Salt</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Выбранное</translation>
    </message>
    <message>
        <source>Take the event_id of the event selected in the conversation, or of the newest</source>
        <translation>Взять event_id события, выбранного в диалоге, или новейшего</translation>
    </message>
    <message>
        <source>Take the event_id of the selected event</source>
        <translation>Взять event_id выбранного события</translation>
    </message>
    <message>
        <source>Test request</source>
        <translation>Тестовый запрос</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>двоеточием</translation>
    </message>
    <message>
        <source>a colon and a blank (unverified)</source>
        <translation>двоеточием и пробелом (не проверено)</translation>
    </message>
    <message>
        <source>event_id</source>
        <translation>event_id</translation>
    </message>
    <message>
        <source>from the body of the callback</source>
        <translation>из тела колбэка</translation>
    </message>
    <message>
        <source>✕ The pasted text is too long for an event_id. Copy it alone.</source>
        <translation>✕ Вставленный текст слишком длинный для event_id. Скопируйте только его.</translation>
    </message>
</context>
<context>
    <name>SignaturePanel</name>
    <message>
        <source>This scheme does not protect the body: whoever sees one callback can send any other body with its header, and the header of a test request never changes.</source>
        <translation>Эта схема не защищает тело: кто видел один колбэк, может послать с его заголовком любое тело, а заголовок тестового запроса не меняется никогда.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверка</translation>
    </message>
</context>
<context>
    <name>SignatureResult</name>
    <message>
        <source>API token</source>
        <translation>API токен</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Authorization</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the Authorization header</source>
        <translation>Копировать заголовок Authorization</translation>
    </message>
    <message>
        <source>MD5 of</source>
        <translation>MD5 от</translation>
    </message>
    <message>
        <source>Show salt and token in the hashed text</source>
        <translation>Показать Salt и токен в хешируемом тексте</translation>
    </message>
    <message>
        <source>Still missing: {names}.</source>
        <translation>Ещё не хватает: {names}.</translation>
    </message>
    <message>
        <source>The text that is hashed</source>
        <translation>Хешируемый текст</translation>
    </message>
    <message>
        <source>security salt</source>
        <translation>Security Salt</translation>
    </message>
    <message>
        <source>{size} bytes of UTF-8 → MD5 → 32 digits, lower case</source>
        <translation>UTF-8, байт: {size} → MD5 → 32 цифры (hex, строчные)</translation>
    </message>
    <message>
        <source>‹salt›</source>
        <translation>‹salt›</translation>
    </message>
    <message>
        <source>‹token›</source>
        <translation>‹токен›</translation>
    </message>
</context>
<context>
    <name>SignatureVerifier</name>
    <message>
        <source>A raw HTTP request: its Authorization header, and the event_id of its JSON body</source>
        <translation>HTTP-запрос как есть: его заголовок Authorization и event_id из тела JSON</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Токен доступа</translation>
    </message>
    <message>
        <source>Compare with another token</source>
        <translation>Сравнить с другим токеном</translation>
    </message>
    <message>
        <source>Not verifiable: the event_id is missing. It stands in the callback&apos;s body.</source>
        <translation>Нельзя проверить: нет event_id. Он стоит в теле колбэка.</translation>
    </message>
    <message>
        <source>Paste a received header, or the whole request, to verify it.</source>
        <translation>Вставьте полученный заголовок или весь запрос, чтобы проверить его.</translation>
    </message>
    <message>
        <source>Paste request</source>
        <translation>Вставить запрос</translation>
    </message>
    <message>
        <source>Read: {first}, no body, so it is a test request.</source>
        <translation>Прочитано: {first}, тела нет, значит, это тестовый запрос.</translation>
    </message>
    <message>
        <source>Received header</source>
        <translation>Полученный заголовок</translation>
    </message>
    <message>
        <source>The header alone, or the whole request as text.</source>
        <translation>Только заголовок или весь запрос текстом.</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID токена</translation>
    </message>
    <message>
        <source>headers alone</source>
        <translation>только заголовки</translation>
    </message>
    <message>
        <source>the access token</source>
        <translation>токен доступа</translation>
    </message>
    <message>
        <source>the token ID instead of the API token</source>
        <translation>ID токена вместо API токена</translation>
    </message>
</context>
<context>
    <name>SignatureView</name>
    <message>
        <source>Copy the header Authorization</source>
        <translation>Копировать заголовок Authorization</translation>
    </message>
    <message>
        <source>Received in the header Authorization</source>
        <translation>Получено в заголовке Authorization</translation>
    </message>
    <message>
        <source>Sent in the header Authorization</source>
        <translation>Отправлено в заголовке Authorization</translation>
    </message>
    <message>
        <source>The signature does not cover the body: whoever sees one callback can send any other body with its header.</source>
        <translation>Подпись не охватывает тело: кто видел один колбэк, может послать с его заголовком любое другое тело.</translation>
    </message>
    <message>
        <source>When it came it was {then}: this channel had other secrets then.</source>
        <translation>Когда он пришёл, было: {then}. Тогда у канала были другие секреты.</translation>
    </message>
    <message>
        <source>a mismatch</source>
        <translation>несовпадение</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not verifiable</source>
        <translation>нельзя проверить</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>проверена</translation>
    </message>
</context>
<context>
    <name>SnippetBox</name>
    <message>
        <source>$KIT_SALT and $KIT_API_TOKEN, or the values themselves</source>
        <translation>$KIT_SALT и $KIT_API_TOKEN или сами значения</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the program</source>
        <translation>Копировать программу</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Program that prints the signature</source>
        <translation>Программа, которая печатает подпись</translation>
    </message>
    <message>
        <source>Salt and token</source>
        <translation>Salt и токен</translation>
    </message>
    <message>
        <source>Salt and token in the program</source>
        <translation>Salt и токен в программе</translation>
    </message>
    <message>
        <source>The same in code</source>
        <translation>То же в коде</translation>
    </message>
    <message>
        <source>from environment variables</source>
        <translation>из переменных окружения</translation>
    </message>
    <message>
        <source>written in</source>
        <translation>вписаны</translation>
    </message>
</context>
<context>
    <name>StepTable</name>
    <message>
        <source>What was checked</source>
        <translation>Что проверено</translation>
    </message>
</context>
<context>
    <name>StretchView</name>
    <message>
        <source>Messages of this customer</source>
        <translation>Сообщения этого клиента</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>! Unreachable</source>
        <translation>! Недоступен</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Check channel</source>
        <translation>Проверить канал</translation>
    </message>
    <message>
        <source>Check host, TLS, account, token and channel one by one</source>
        <translation>Проверить по порядку хост, TLS, аккаунт, токен и канал</translation>
    </message>
    <message>
        <source>Login state: {state}</source>
        <translation>Состояние входа: {state}</translation>
    </message>
    <message>
        <source>Nothing in outbox</source>
        <translation>В исходящих пусто</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Боевой</translation>
    </message>
    <message>
        <source>Show the tokens</source>
        <translation>Показать токены</translation>
    </message>
    <message>
        <source>Show what is not sent for certain, and what it waits for</source>
        <translation>Показать, отправка чего не подтверждена и чего оно ждёт</translation>
    </message>
    <message>
        <source>This is a production channel</source>
        <translation>Это боевой канал</translation>
    </message>
    <message>
        <source>access</source>
        <translation>доступ</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>обновление</translation>
    </message>
    <message>
        <source>{counts} in outbox</source>
        <translation>Исходящие: {counts}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>не отправлено: {count}</translation>
    </message>
    <message>
        <source>{count} in outbox</source>
        <translation>в исходящих: {count}</translation>
    </message>
    <message>
        <source>{count} sending</source>
        <translation>отправляется: {count}</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>неизвестно: {count}</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>ожидает: {count}</translation>
    </message>
    <message>
        <source>○ Logged out</source>
        <translation>○ Вход не выполнен</translation>
    </message>
    <message>
        <source>○ Tokens expired</source>
        <translation>○ Токены истекли</translation>
    </message>
    <message>
        <source>◌ Logging in</source>
        <translation>◌ Выполняется вход</translation>
    </message>
    <message>
        <source>◌ Refreshing</source>
        <translation>◌ Обновление</translation>
    </message>
    <message>
        <source>● Logged in</source>
        <translation>● Вход выполнен</translation>
    </message>
    <message>
        <source>✕ Refused</source>
        <translation>✕ Отклонено</translation>
    </message>
</context>
<context>
    <name>SuiteBar</name>
    <message>
        <source>Checks that were run</source>
        <translation>Выполненные проверки</translation>
    </message>
    <message>
        <source>Expectations, and the report as a file</source>
        <translation>Ожидания и отчёт в файле</translation>
    </message>
    <message>
        <source>Expectations…</source>
        <translation>Ожидания…</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>В отдельном окне</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Повторить непройденные</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Запустить все</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Show only what needs a look</source>
        <translation>Только то, что требует внимания</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>SuitePage</name>
    <message>
        <source>Of another target: {what}</source>
        <translation>Для другой цели: {what}</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Повторить непройденные</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Запустить все</translation>
    </message>
    <message>
        <source>Run what is selected</source>
        <translation>Запустить выбранное</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Switch all on</source>
        <translation>Включить все</translation>
    </message>
    <message>
        <source>{done} of {count} · {name}</source>
        <translation>{done} из {count} · {name}</translation>
    </message>
</context>
<context>
    <name>SuitePresenter</name>
    <message>
        <source>HTML page, for people (*.html)</source>
        <translation>Страница HTML, для людей (*.html)</translation>
    </message>
    <message>
        <source>JUnit, for CI (*.xml)</source>
        <translation>JUnit, для CI (*.xml)</translation>
    </message>
    <message>
        <source>NDJSON, the whole evidence (*.ndjson)</source>
        <translation>NDJSON, все свидетельства (*.ndjson)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>The report could not be saved as {path}: {reason}. Choose another place.</source>
        <translation>Не удалось сохранить отчёт как {path}: {reason}. Выберите другое место.</translation>
    </message>
    <message>
        <source>The report is saved as {path}.</source>
        <translation>Отчёт сохранён как {path}.</translation>
    </message>
</context>
<context>
    <name>TargetBox</name>
    <message>
        <source>API token</source>
        <translation>API токен</translation>
    </message>
    <message>
        <source>Callback URL of your server</source>
        <translation>Callback URL вашего сервера</translation>
    </message>
    <message>
        <source>Empty, they are the channel&apos;s own. What is typed here is not saved.</source>
        <translation>Пусто — значения канала. Введённое здесь не сохраняется.</translation>
    </message>
    <message>
        <source>Security salt</source>
        <translation>Security Salt</translation>
    </message>
    <message>
        <source>Security salt and API token to sign with</source>
        <translation>Security Salt и API токен для подписи</translation>
    </message>
    <message>
        <source>What is typed here is not saved.</source>
        <translation>Введённое здесь не сохраняется.</translation>
    </message>
    <message>
        <source>Your server&apos;s Callback URL: it gets what Kit would send.</source>
        <translation>Callback URL вашего сервера: он получит то, что отправил бы Kit.</translation>
    </message>
</context>
<context>
    <name>TemplatesPresenter</name>
    <message>
        <source>! {variable} is not known, or this customer has none: it stays as it is.</source>
        <translation>! {variable} неизвестна, или у этого клиента её нет: остаётся как есть.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>No templates yet. Write a message, with variables such as {{client_id}} or {{now}} where something is to be filled in, and save it here.</source>
        <translation>Шаблонов пока нет. Напишите сообщение с переменными вроде {{client_id}} или {{now}} там, где нужно что-то подставить, и сохраните его здесь.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Сохранить как шаблон</translation>
    </message>
    <message>
        <source>Save the message…</source>
        <translation>Сохранить сообщение…</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Искать шаблоны</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>This file is no template: {reason}</source>
        <translation>Этот файл не шаблон: {reason}</translation>
    </message>
    <message>
        <source>Variables: {{client_id}}; {{client_data.location.city}} and so for every member of the customer; {{now}}, the time in UTC; {{counter}}, a number that grows; {{uuid}}, a new id each time; {{uuid:a}}, one id wherever it stands.</source>
        <translation>Переменные: {{client_id}}; {{client_data.location.city}} и так же любое поле клиента; {{now}} — время в UTC; {{counter}} — растущее число; {{uuid}} — каждый раз новый идентификатор; {{uuid:a}} — один и тот же, где бы ни стоял.</translation>
    </message>
</context>
<context>
    <name>TimingView</name>
    <message>
        <source>Connect</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Первый байт</translation>
    </message>
    <message>
        <source>From the request until it was handed to the journal or, where it was forwarded, until the server behind had answered; it is answered once it is on the disk. How long both travelled is not known.</source>
        <translation>От запроса до передачи в журнал или, если он пересылался, до ответа сервера за ним; ответ уходит, когда запись уже на диске. Сколько шли запрос и ответ, неизвестно.</translation>
    </message>
    <message>
        <source>From the request until the sandbox had its answer. How long both travelled is not known.</source>
        <translation>От запроса до готового ответа песочницы. Сколько шли запрос и ответ, неизвестно.</translation>
    </message>
    <message>
        <source>No byte of an answer came.</source>
        <translation>Не пришло ни байта ответа.</translation>
    </message>
    <message>
        <source>No connection came about.</source>
        <translation>Соединение не состоялось.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Остальное</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The connection was open already, so there was nothing to look up or to connect.</source>
        <translation>Соединение уже было открыто: искать и соединять не пришлось.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
</context>
<context>
    <name>TokenPage</name>
    <message>
        <source>Add API token, or take one that is there. Copy the token, not its token ID.</source>
        <translation>Добавьте API токен или возьмите готовый. Скопируйте сам токен, а не его ID.</translation>
    </message>
    <message>
        <source>If the API whitelist there is filled, this machine’s address has to be on it.</source>
        <translation>Если белый список API там заполнен, адрес этого компьютера должен быть в нём.</translation>
    </message>
    <message>
        <source>In Kit: Administration &gt; Security &gt; API tokens</source>
        <translation>В Kit: Управление &gt; Безопасность &gt; API токены</translation>
    </message>
    <message>
        <source>Its API token</source>
        <translation>Его API токен</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source> s early</source>
        <translation> с заранее</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Claims of the access token</source>
        <translation>Сведения из токена доступа</translation>
    </message>
    <message>
        <source>Experiments with the tokens: what should happen, and what does</source>
        <translation>Опыты с токенами: что должно быть и что происходит</translation>
    </message>
    <message>
        <source>Expire now</source>
        <translation>Просрочить</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>History and claims of the tokens</source>
        <translation>История и сведения токенов</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Опыты</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Logins and refreshes</source>
        <translation>Входы и обновления</translation>
    </message>
    <message>
        <source>Next refresh</source>
        <translation>След. обновление</translation>
    </message>
    <message>
        <source>Next refresh in</source>
        <translation>Обновится через</translation>
    </message>
    <message>
        <source>No login yet. Log in, or send a message: that logs in first.</source>
        <translation>Входов пока не было. Войдите или отправьте сообщение: вход выполнится сам.</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>Обновлять автоматически</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Seconds before its end at which the access token is refreshed</source>
        <translation>За сколько секунд до истечения обновляется токен доступа</translation>
    </message>
    <message>
        <source>The access token is opaque: it has no claims to read.</source>
        <translation>Токен доступа непрозрачен: сведений в нём не прочитать.</translation>
    </message>
    <message>
        <source>There is no living access token. Log in to see what it says of itself.</source>
        <translation>Живого токена доступа нет. Войдите, чтобы увидеть, что он о себе сообщает.</translation>
    </message>
    <message>
        <source>Treat the access token as dead: the next send refreshes it first</source>
        <translation>Считать токен доступа истёкшим: следующая отправка сначала обновит его</translation>
    </message>
    <message>
        <source>access</source>
        <translation>доступ</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>вход выполнен</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>обновление</translation>
    </message>
    <message>
        <source>refreshed, both tokens new</source>
        <translation>обновлён, оба токена новые</translation>
    </message>
    <message>
        <source>with the next send</source>
        <translation>при отправке</translation>
    </message>
</context>
<context>
    <name>ToolRoom</name>
    <message>
        <source>Callbacks</source>
        <translation>Колбэки</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>Kit&apos;s chair</source>
        <translation>Кресло Kit</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Песочница</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
</context>
<context>
    <name>Traffic</name>
    <message>
        <source>Nothing came yet. Send a message, or point your server at the sandbox: Connection.</source>
        <translation>Пока ничего не пришло. Отправьте сообщение или направьте свой сервер в песочницу: «Соединение».</translation>
    </message>
    <message>
        <source>What came and what was posted</source>
        <translation>Что пришло и что отправлено</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>вложения</translation>
    </message>
    <message>
        <source>closing of {who}</source>
        <translation>закрывает {who}</translation>
    </message>
    <message>
        <source>fault: {what}</source>
        <translation>сбой: {what}</translation>
    </message>
    <message>
        <source>kitdesk itself</source>
        <translation>сам kitdesk</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>test request</source>
        <translation>тестовый запрос</translation>
    </message>
</context>
<context>
    <name>TranscriptDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Edit in the composer</source>
        <translation>Изменить в редакторе</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Показать в инспекторе</translation>
    </message>
    <message>
        <source>Lines of the transcript</source>
        <translation>Строки записи</translation>
    </message>
    <message>
        <source>Lines that could not be read: {count}</source>
        <translation>Нечитаемых строк: {count}</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>The file ends in the middle: the rest of it is missing.</source>
        <translation>Файл обрывается посередине: остального нет.</translation>
    </message>
    <message>
        <source>The file holds more than fits here; these are the first {count} lines.</source>
        <translation>В файле больше, чем здесь помещается; это первые строки, всего {count}.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Запись диалога</translation>
    </message>
    <message>
        <source>With new ids</source>
        <translation>С новыми id</translation>
    </message>
    <message>
        <source>{name}, exported from channel “{channel}”</source>
        <translation>{name}, экспортировано из канала «{channel}»</translation>
    </message>
</context>
<context>
    <name>TranscriptPresenter</name>
    <message>
        <source>Callbacks that are left out: {count}. To post them, give a Callback URL in Kit&apos;s chair.</source>
        <translation>Пропускаемых колбэков: {count}. Чтобы отправить их, укажите Callback URL в кресле Kit.</translation>
    </message>
    <message>
        <source>Callbacks that it signs anew and posts to {host}: {count}.</source>
        <translation>Колбэков, которые подпишутся заново и уйдут на {host}: {count}.</translation>
    </message>
    <message>
        <source>It ended early, because a message was not sent: see the outbox.</source>
        <translation>Завершилось раньше: сообщение не отправлено, см. исходящие.</translation>
    </message>
    <message>
        <source>Messages that Replay sends on channel “{name}”: {count}.</source>
        <translation>Сообщений, которые «Воспроизвести» отправит в канал «{name}»: {count}.</translation>
    </message>
    <message>
        <source>Replayed: {done} of {all}</source>
        <translation>Воспроизведено: {done} из {all}</translation>
    </message>
    <message>
        <source>Stopped. {what}</source>
        <translation>Остановлено. {what}</translation>
    </message>
    <message>
        <source>not taken by the server: {count}</source>
        <translation>не принято сервером: {count}</translation>
    </message>
    <message>
        <source>refused by Kit: {count}</source>
        <translation>отклонено Kit: {count}</translation>
    </message>
    <message>
        <source>sent: {count}</source>
        <translation>отправлено: {count}</translation>
    </message>
    <message>
        <source>taken by the server: {count}</source>
        <translation>принято сервером: {count}</translation>
    </message>
</context>
<context>
    <name>TransferMenu</name>
    <message>
        <source>&amp;New agent…</source>
        <translation>&amp;Новый оператор…</translation>
    </message>
    <message>
        <source>&amp;Say so to the customer</source>
        <translation>&amp;Сообщить клиенту</translation>
    </message>
    <message>
        <source>Another agent answers this customer from now on ({keys}). The contract has no callback for it, so nothing is posted unless you say so to the customer.</source>
        <translation>Отныне этому клиенту отвечает другой оператор ({keys}). Колбэка для этого в контракте нет, поэтому ничего не отправится, если не сообщить клиенту.</translation>
    </message>
    <message>
        <source>Transf&amp;er</source>
        <translation>Пере&amp;дать</translation>
    </message>
    <message>
        <source>Transfer the customer to another agent</source>
        <translation>Передать клиента другому оператору</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open kitdesk</source>
        <translation>Открыть kitdesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>TunnelBox</name>
    <message>
        <source>Last lines of the program</source>
        <translation>Последние строки программы</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Neither cloudflared nor ngrok is installed. cloudflared needs no account: install it from your system&apos;s packages or from its maker, then look again. Or enter the address of a tunnel or proxy of your own.</source>
        <translation>Не установлены ни cloudflared, ни ngrok. cloudflared обходится без аккаунта: установите его из пакетов системы или от производителя и поищите снова. Или введите адрес своего туннеля или прокси.</translation>
    </message>
    <message>
        <source>Start {program}</source>
        <translation>Запустить {program}</translation>
    </message>
    <message>
        <source>Started here, it makes a public address that lasts until it is stopped.</source>
        <translation>Запущенный здесь, создаёт публичный адрес, который живёт до остановки.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Туннель</translation>
    </message>
    <message>
        <source>◌ {program} is starting …</source>
        <translation>◌ {program} запускается…</translation>
    </message>
    <message>
        <source>● {program} is running; it ends with kitdesk.</source>
        <translation>● {program} работает; закроется вместе с kitdesk.</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>About kitdesk</source>
        <translation>О kitdesk</translation>
    </message>
    <message>
        <source>Channel settings…</source>
        <translation>Настройки канала…</translation>
    </message>
    <message>
        <source>Check channel…</source>
        <translation>Проверить канал…</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Палитра команд…</translation>
    </message>
    <message>
        <source>Connect my channel…</source>
        <translation>Подключить мой канал…</translation>
    </message>
    <message>
        <source>Customer details…</source>
        <translation>Данные клиента…</translation>
    </message>
    <message>
        <source>Delete customer…</source>
        <translation>Удалить клиента…</translation>
    </message>
    <message>
        <source>Delete history…</source>
        <translation>Удалить историю…</translation>
    </message>
    <message>
        <source>Discard selected</source>
        <translation>Отбросить выбранное</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Перейти к дате…</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation>Перейти к диалогу</translation>
    </message>
    <message>
        <source>Go to the first unread</source>
        <translation>К первому непрочитанному</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>Журнал…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Сочетания клавиш…</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>Новый канал…</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Open transcript…</source>
        <translation>Открыть запись диалога…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Resend selected</source>
        <translation>Отправить выбранное повторно</translation>
    </message>
    <message>
        <source>Reset arrangement</source>
        <translation>Сбросить расположение</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Tear off</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Написать</translation>
    </message>
</context>
<context>
    <name>WindowPresenter</name>
    <message>
        <source>Attach files…</source>
        <translation>Вложить файлы…</translation>
    </message>
    <message>
        <source>Compare what is inspected…</source>
        <translation>Сравнить показанное…</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter отправляет</translation>
    </message>
    <message>
        <source>Expire now</source>
        <translation>Считать истёкшим</translation>
    </message>
    <message>
        <source>Go to the Inspector</source>
        <translation>К инспектору</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Обновить сейчас</translation>
    </message>
    <message>
        <source>Sandbox on {address}</source>
        <translation>Песочница на {address}</translation>
    </message>
    <message>
        <source>Secrets for this run only</source>
        <translation>Секреты только на этот запуск</translation>
    </message>
    <message>
        <source>Secrets in the keyring</source>
        <translation>Секреты в связке ключей</translation>
    </message>
    <message>
        <source>Served files…</source>
        <translation>Раздаваемые файлы…</translation>
    </message>
    <message>
        <source>The channel of this message was removed: it can be found, but not opened.</source>
        <translation>Канал этого сообщения удалён: найти его можно, открыть нельзя.</translation>
    </message>
</context>
<context>
    <name>_ReadingView</name>
    <message>
        <source>Joined by a colon</source>
        <translation>Соединены двоеточием</translation>
    </message>
    <message>
        <source>Joined by a colon and a blank</source>
        <translation>Соединены двоеточием и пробелом</translation>
    </message>
    <message>
        <source>The text that is hashed</source>
        <translation>Хешируемый текст</translation>
    </message>
    <message>
        <source>‹API token›</source>
        <translation>‹API токен›</translation>
    </message>
    <message>
        <source>‹security salt›</source>
        <translation>‹Security Salt›</translation>
    </message>
    <message>
        <source>✓ fits</source>
        <translation>✓ подходит</translation>
    </message>
    <message>
        <source>✕ another digest</source>
        <translation>✕ другой хеш</translation>
    </message>
</context>
<context>
    <name>backstage</name>
    <message>
        <source>The language changes when what is under way is done and no dialog is open.</source>
        <translation>Язык сменится, когда завершится то, что сейчас выполняется, и не останется открытых диалоговых окон.</translation>
    </message>
</context>
<context>
    <name>bubble</name>
    <message>
        <source>Cut here. Copy takes the whole text.</source>
        <translation>Обрезано здесь. Копируется весь текст.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
</context>
<context>
    <name>channel_switcher</name>
    <message>
        <source>switched off</source>
        <translation>выключен</translation>
    </message>
</context>
<context>
    <name>check_words</name>
    <message>
        <source>Callbacks that come twice, out of order, late or many at once: your server should answer each in time. Whether each took effect once is seen only with the sandbox as its Kit.</source>
        <translation>Колбэки дважды, не по порядку, поздно или сразу много: ваш сервер должен отвечать на каждый вовремя. Сработал ли каждый один раз, видно, только если Kit для него — песочница.</translation>
    </message>
    <message>
        <source>Requests that no Kit sends: your server should refuse them, and neither break nor hang.</source>
        <translation>Запросы, каких Kit не отправляет: ваш сервер должен их отклонять, не падать и не зависать.</translation>
    </message>
    <message>
        <source>Spellings of a signature that the public contract leaves open. Information: it shows what your server would do if Kit wrote it that way.</source>
        <translation>Написания подписи, которые открытый контракт не определяет. Для сведения: что сделал бы ваш сервер, если бы Kit писал так.</translation>
    </message>
    <message>
        <source>Stopped after {done} of {count}</source>
        <translation>Остановлено: {done} из {count}</translation>
    </message>
    <message>
        <source>The public contract leaves open what is right here.</source>
        <translation>Что здесь правильно, открытый контракт не говорит.</translation>
    </message>
    <message>
        <source>The signature does not cover the body, so who captures one callback can send another body under it. Information, with advice on how to live with it.</source>
        <translation>Подпись не охватывает тело: кто перехватил колбэк, может послать под ней другое тело. Для сведения, с советом, как с этим жить.</translation>
    </message>
    <message>
        <source>What Kit sends in everyday work, correctly signed: your server should take all of it.</source>
        <translation>Что Kit отправляет в обычной работе, с верной подписью: ваш сервер должен принимать всё.</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>Что ожидается</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Что отправляется</translation>
    </message>
    <message>
        <source>What somebody could send who knows your address and not your secrets: your server should refuse all of it.</source>
        <translation>Что может послать тот, кто знает ваш адрес, но не секреты: ваш сервер должен отклонять всё.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Почему это важно</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>ещё не запускалась</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>не запускалась</translation>
    </message>
    <message>
        <source>{count} to go</source>
        <translation>осталось: {count}</translation>
    </message>
    <message>
        <source>· waiting</source>
        <translation>· ожидает</translation>
    </message>
    <message>
        <source>– switched off</source>
        <translation>– выключена</translation>
    </message>
    <message>
        <source>… running</source>
        <translation>… выполняется</translation>
    </message>
</context>
<context>
    <name>confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Отбросить это сообщение?</translation>
    </message>
    <message>
        <source>It is not sent, and stays in its conversation as discarded.</source>
        <translation>Оно не отправится и останется в диалоге отброшенным.</translation>
    </message>
    <message>
        <source>Its agents answer real customers and will see this message.</source>
        <translation>Его операторы отвечают настоящим клиентам и увидят это сообщение.</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Оставить черновиком</translation>
    </message>
    <message>
        <source>Kit has taken this message already. It would get the same ids a second time.</source>
        <translation>Kit уже принял это сообщение. Оно уйдёт второй раз с теми же id.</translation>
    </message>
    <message>
        <source>Kit has taken {count} of them already. It would get the same ids a second time.</source>
        <translation>Из них Kit уже принял: {count}. Они уйдут второй раз с теми же id.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Post to {host} as Kit?</source>
        <translation>Отправить на {host} от имени Kit?</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Run the suite for production channel “{name}”?</source>
        <translation>Запустить набор проверок для боевого канала «{name}»?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить ещё раз</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>Отправить ещё раз?</translation>
    </message>
    <message>
        <source>Send them again?</source>
        <translation>Отправить их ещё раз?</translation>
    </message>
    <message>
        <source>Send to production channel “{name}”?</source>
        <translation>Отправить в боевой канал «{name}»?</translation>
    </message>
    <message>
        <source>The suite posts dozens of callbacks to {url}: made-up messages and closings, forged and broken ones. A server that answers real customers may take them for real.</source>
        <translation>Набор отправит десятки колбэков на {url}: выдуманные сообщения и закрытия, поддельные и испорченные. Сервер, отвечающий настоящим клиентам, может принять их всерьёз.</translation>
    </message>
    <message>
        <source>Then follow those that wait behind: {count}.</source>
        <translation>Затем пойдут те, что ждут за ними: {count}.</translation>
    </message>
    <message>
        <source>They are not sent, and stay in their conversations as discarded.</source>
        <translation>Они не отправятся и останутся в диалогах отброшенными.</translation>
    </message>
    <message>
        <source>“{name}” is a production channel: the server there cannot tell this from what Kit sends, and may act on it.</source>
        <translation>«{name}» — боевой канал: сервер там не отличит это от того, что шлёт Kit, и может начать действовать.</translation>
    </message>
</context>
<context>
    <name>control_entries</name>
    <message>
        <source>Go to {page}</source>
        <translation>Перейти: {page}</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>не сейчас</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln байт</numerusform>
            <numerusform>%Ln байта</numerusform>
            <numerusform>%Ln байт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), the last of them: {last}</source>
        <translation>
            <numerusform>%Ln изменение, последнее: {last}</numerusform>
            <numerusform>%Ln изменения, последнее: {last}</numerusform>
            <numerusform>%Ln изменений, последнее: {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s), none run yet</source>
        <translation>
            <numerusform>%Ln проверка, ещё не запускалась</numerusform>
            <numerusform>%Ln проверки, ещё не запускались</numerusform>
            <numerusform>%Ln проверок, ещё не запускались</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) were closed</source>
        <translation>
            <numerusform>Закрыт %Ln диалог</numerusform>
            <numerusform>Закрыты %Ln диалога</numerusform>
            <numerusform>Закрыто %Ln диалогов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln клиент</numerusform>
            <numerusform>%Ln клиента</numerusform>
            <numerusform>%Ln клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln событие</numerusform>
            <numerusform>%Ln события</numerusform>
            <numerusform>%Ln событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln не пройдена</numerusform>
            <numerusform>%Ln не пройдены</numerusform>
            <numerusform>%Ln не пройдено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln information</source>
        <translation>
            <numerusform>%Ln для сведения</numerusform>
            <numerusform>%Ln для сведения</numerusform>
            <numerusform>%Ln для сведения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln login(s) and other request(s)</source>
        <translation>
            <numerusform>%Ln вход и другие запросы</numerusform>
            <numerusform>%Ln входа и другие запросы</numerusform>
            <numerusform>%Ln входов и другие запросы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln login(s) · {when}</source>
        <translation>
            <numerusform>%Ln вход · {when}</numerusform>
            <numerusform>%Ln входа · {when}</numerusform>
            <numerusform>%Ln входов · {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln сообщение</numerusform>
            <numerusform>%Ln сообщения</numerusform>
            <numerusform>%Ln сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) came</source>
        <translation>
            <numerusform>Пришло %Ln сообщение</numerusform>
            <numerusform>Пришли %Ln сообщения</numerusform>
            <numerusform>Пришло %Ln сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not sent</source>
        <translation>
            <numerusform>Не отправлено %Ln сообщение</numerusform>
            <numerusform>Не отправлены %Ln сообщения</numerusform>
            <numerusform>Не отправлено %Ln сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more time(s)</source>
        <translation>
            <numerusform>ещё %Ln раз</numerusform>
            <numerusform>ещё %Ln раза</numerusform>
            <numerusform>ещё %Ln раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln новое</numerusform>
            <numerusform>%Ln новых</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new of others</source>
        <translation>
            <numerusform>%Ln новое от других</numerusform>
            <numerusform>%Ln новых от других</numerusform>
            <numerusform>%Ln новых от других</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not observable</source>
        <translation>
            <numerusform>%Ln не наблюдается</numerusform>
            <numerusform>%Ln не наблюдаются</numerusform>
            <numerusform>%Ln не наблюдается</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed</source>
        <translation>
            <numerusform>%Ln пройдена</numerusform>
            <numerusform>%Ln пройдены</numerusform>
            <numerusform>%Ln пройдено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln пропущена</numerusform>
            <numerusform>%Ln пропущены</numerusform>
            <numerusform>%Ln пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln раз</numerusform>
            <numerusform>%Ln раза</numerusform>
            <numerusform>%Ln раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting message(s) is/are sent then.</source>
        <translation>
            <numerusform>Тогда отправится %Ln ожидающее сообщение.</numerusform>
            <numerusform>Тогда отправятся %Ln ожидающих сообщения.</numerusform>
            <numerusform>Тогда отправится %Ln ожидающих сообщений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln предупреждение</numerusform>
            <numerusform>%Ln предупреждения</numerusform>
            <numerusform>%Ln предупреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attached to %Ln message(s)</source>
        <translation>
            <numerusform>Вложен в %Ln сообщение</numerusform>
            <numerusform>Вложен в %Ln сообщения</numerusform>
            <numerusform>Вложен в %Ln сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln message(s)?</source>
        <translation>
            <numerusform>Отбросить %Ln сообщение?</numerusform>
            <numerusform>Отбросить %Ln сообщения?</numerusform>
            <numerusform>Отбросить %Ln сообщений?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its agents answer real customers and will see these %Ln message(s).</source>
        <translation>
            <numerusform>Его операторы отвечают настоящим клиентам и увидят это %Ln сообщение.</numerusform>
            <numerusform>Его операторы отвечают настоящим клиентам и увидят эти %Ln сообщения.</numerusform>
            <numerusform>Его операторы отвечают настоящим клиентам и увидят эти %Ln сообщений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>За последний %Ln день</numerusform>
            <numerusform>За последние %Ln дня</numerusform>
            <numerusform>За последние %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read: {first}, %Ln character(s) of body.</source>
        <translation>
            <numerusform>Прочитано: {first}, %Ln символ тела.</numerusform>
            <numerusform>Прочитано: {first}, %Ln символа тела.</numerusform>
            <numerusform>Прочитано: {first}, %Ln символов тела.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text has %Ln character(s) and at most {limit} fit here. Nothing was pasted.</source>
        <translation>
            <numerusform>В тексте %Ln символ, а помещается не больше {limit}. Ничего не вставлено.</numerusform>
            <numerusform>В тексте %Ln символа, а помещается не больше {limit}. Ничего не вставлено.</numerusform>
            <numerusform>В тексте %Ln символов, а помещается не больше {limit}. Ничего не вставлено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delivered %Ln time(s)</source>
        <translation>
            <numerusform>доставлено %Ln раз</numerusform>
            <numerusform>доставлено %Ln раза</numerusform>
            <numerusform>доставлено %Ln раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>message sent %Ln time(s)</source>
        <translation>
            <numerusform>сообщение отправлено %Ln раз</numerusform>
            <numerusform>сообщение отправлено %Ln раза</numerusform>
            <numerusform>сообщение отправлено %Ln раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>↑ %Ln unread</source>
        <translation>
            <numerusform>↑ %Ln непрочитанное</numerusform>
            <numerusform>↑ %Ln непрочитанных</numerusform>
            <numerusform>↑ %Ln непрочитанных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>↓ %Ln new</source>
        <translation>
            <numerusform>↓ %Ln новое</numerusform>
            <numerusform>↓ %Ln новых</numerusform>
            <numerusform>↓ %Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln callback(s) held back on this channel · {when} · {why}</source>
        <translation>
            <numerusform>▲ На этом канале придержан %Ln колбэк · {when} · {why}</numerusform>
            <numerusform>▲ На этом канале придержаны %Ln колбэка · {when} · {why}</numerusform>
            <numerusform>▲ На этом канале придержано %Ln колбэков · {when} · {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln test request(s) from Kit · {when} · {why}</source>
        <translation>
            <numerusform>▲ %Ln тестовый запрос от Kit · {when} · {why}</numerusform>
            <numerusform>▲ %Ln тестовых запроса от Kit · {when} · {why}</numerusform>
            <numerusform>▲ %Ln тестовых запросов от Kit · {when} · {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln test request(s) from Kit · {when} · signature verified</source>
        <translation>
            <numerusform>✓ %Ln тестовый запрос от Kit · {when} · подпись проверена</numerusform>
            <numerusform>✓ %Ln тестовых запроса от Kit · {when} · подпись проверена</numerusform>
            <numerusform>✓ %Ln тестовых запросов от Kit · {when} · подпись проверена</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln login(s) failed · {when} · {why}</source>
        <translation>
            <numerusform>✕ %Ln вход не удался · {when} · {why}</numerusform>
            <numerusform>✕ %Ln входа не удались · {when} · {why}</numerusform>
            <numerusform>✕ %Ln входов не удались · {when} · {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln token refresh(es) failed · {when} · {why}</source>
        <translation>
            <numerusform>✕ %Ln обновление токена не удалось · {when} · {why}</numerusform>
            <numerusform>✕ %Ln обновления токена не удались · {when} · {why}</numerusform>
            <numerusform>✕ %Ln обновлений токена не удались · {when} · {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>customer_choice</name>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>A message is written and not sent.</source>
        <translation>Сообщение написано, но не отправлено.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
</context>
<context>
    <name>doomed_words</name>
    <message>
        <source>Not finished: {states}.</source>
        <translation>Не завершено: {states}.</translation>
    </message>
    <message>
        <source>There is nothing to delete here.</source>
        <translation>Здесь нечего удалять.</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>с {first} по {last}</translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>за {day}</translation>
    </message>
    <message>
        <source>{messages} of {customers}, {days}</source>
        <translation>{messages}, {customers}, {days}</translation>
    </message>
    <message>
        <source>{size} went back to the disk.</source>
        <translation>{size} вернулось на диск.</translation>
    </message>
    <message>
        <source>{what} deleted.</source>
        <translation>Удалено: {what}.</translation>
    </message>
    <message>
        <source>{what}: about {size}.</source>
        <translation>{what}: около {size}.</translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Инструмент</translation>
    </message>
</context>
<context>
    <name>entry_words</name>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Test request</source>
        <translation>Тестовый запрос</translation>
    </message>
    <message>
        <source>answered {status} in {ms} ms</source>
        <translation>ответ {status} за {ms} мс</translation>
    </message>
    <message>
        <source>fault: {what}</source>
        <translation>сбой: {what}</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>прервано</translation>
    </message>
    <message>
        <source>nothing was posted: the contract has no callback for it</source>
        <translation>ничего не отправлено: колбэка для этого в контракте нет</translation>
    </message>
    <message>
        <source>posting…</source>
        <translation>отправляется…</translation>
    </message>
    <message>
        <source>taken back before it was posted</source>
        <translation>отозвано до отправки</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>набирается…</translation>
    </message>
    <message>
        <source>{name} answers from now on</source>
        <translation>дальше отвечает {name}</translation>
    </message>
    <message>
        <source>✓ taken</source>
        <translation>✓ принято</translation>
    </message>
    <message>
        <source>✕ refused: {why}</source>
        <translation>✕ отклонено: {why}</translation>
    </message>
</context>
<context>
    <name>evidence_words</name>
    <message>
        <source>What the traffic of channel “{name}” has shown</source>
        <translation>Что показал трафик канала «{name}»</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>двоеточием</translation>
    </message>
    <message>
        <source>a colon and a blank</source>
        <translation>двоеточием и пробелом</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>предположение</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показано</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>{what} · {times}, last {when}</source>
        <translation>{what} · {times}, последний {when}</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>CSV table</source>
        <translation>Таблица CSV</translation>
    </message>
    <message>
        <source>HAR 1.2</source>
        <translation>HAR 1.2</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Страница HTML</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>NDJSON</source>
        <translation>NDJSON</translation>
    </message>
    <message>
        <source>Repro bundle</source>
        <translation>Комплект для воспроизведения</translation>
    </message>
    <message>
        <source>for a colleague: the lines of NDJSON, as a file that kitdesk opens and replays</source>
        <translation>для коллеги: строки NDJSON в файле, который kitdesk открывает и воспроизводит</translation>
    </message>
    <message>
        <source>for browsers and proxies: the requests and answers alone</source>
        <translation>для браузеров и прокси: только запросы и ответы</translation>
    </message>
    <message>
        <source>for people: what was written, with the requests unfolding below</source>
        <translation>для людей: переписка, под ней разворачиваются запросы</translation>
    </message>
    <message>
        <source>for programs that read line by line, however long it is</source>
        <translation>для программ, читающих по строкам, любой длины</translation>
    </message>
    <message>
        <source>for programs: one document with every byte</source>
        <translation>для программ: один документ с каждым байтом</translation>
    </message>
    <message>
        <source>for spreadsheets: a row for each message, no requests</source>
        <translation>для электронных таблиц: строка на сообщение, без запросов</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Остановлено: ничего не записано.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another place.</source>
        <translation>Не удалось записать {path}: {reason}. Выберите другое место.</translation>
    </message>
</context>
<context>
    <name>fates</name>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Отправить повторно</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Повторить сейчас</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>sent, but no answer came</source>
        <translation>отправлено, но ответа не было</translation>
    </message>
    <message>
        <source>signature verified</source>
        <translation>подпись проверена</translation>
    </message>
    <message>
        <source>▲ Another body came under this event_id: the first is shown</source>
        <translation>▲ С этим event_id пришло другое тело: показано первое</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>All channels</source>
        <translation>Все каналы</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>аудио</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>закрытие</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>контакт</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>location</source>
        <translation>геопозиция</translation>
    </message>
    <message>
        <source>message</source>
        <translation>сообщение</translation>
    </message>
    <message>
        <source>other types</source>
        <translation>другие типы</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>video</source>
        <translation>видео</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>← From Kit</source>
        <translation>← Из Kit</translation>
    </message>
    <message>
        <source>→ To Kit</source>
        <translation>→ В Kit</translation>
    </message>
</context>
<context>
    <name>held</name>
    <message>
        <source>mismatch</source>
        <translation>несовпадение</translation>
    </message>
    <message>
        <source>no client_id</source>
        <translation>нет client_id</translation>
    </message>
    <message>
        <source>no event_id</source>
        <translation>нет event_id</translation>
    </message>
    <message>
        <source>unverifiable</source>
        <translation>нельзя проверить</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>проверена</translation>
    </message>
</context>
<context>
    <name>hits</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Messages · {count}</source>
        <translation>Сообщения · {count}</translation>
    </message>
    <message>
        <source>More customers</source>
        <translation>Другие клиенты</translation>
    </message>
</context>
<context>
    <name>house</name>
    <message>
        <source>Stopped. {what}</source>
        <translation>Остановлено. {what}</translation>
    </message>
</context>
<context>
    <name>import_pages</name>
    <message>
        <source>API token</source>
        <translation>API токен</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Имя аккаунта (Account name)</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Базовый URL</translation>
    </message>
    <message>
        <source>Channel UUID</source>
        <translation>UUID канала (Channel UUID)</translation>
    </message>
    <message>
        <source>Copy one of these and paste it, or choose or drop its file:</source>
        <translation>Скопируйте и вставьте что-то из этого либо выберите или перетащите файл:</translation>
    </message>
    <message>
        <source>Message as JSON</source>
        <translation>Сообщение как JSON</translation>
    </message>
    <message>
        <source>Postman collection</source>
        <translation>Коллекция Postman</translation>
    </message>
    <message>
        <source>Postman environment, .env</source>
        <translation>Окружение Postman, .env</translation>
    </message>
    <message>
        <source>Security salt</source>
        <translation>Security Salt</translation>
    </message>
    <message>
        <source>Transcript, repro bundle</source>
        <translation>Запись диалога, комплект для воспроизведения</translation>
    </message>
    <message>
        <source>cURL command</source>
        <translation>Команда cURL</translation>
    </message>
    <message>
        <source>goes to the composer</source>
        <translation>попадёт в редактор</translation>
    </message>
    <message>
        <source>its message goes to the composer; nothing in it is run</source>
        <translation>её сообщение попадёт в редактор; ничего не запускается</translation>
    </message>
    <message>
        <source>its messages, for the composer or as templates, and the channel it logs in to</source>
        <translation>её сообщения — для редактора или как шаблоны, и канал, в который она входит</translation>
    </message>
    <message>
        <source>the fields of a channel</source>
        <translation>поля канала</translation>
    </message>
    <message>
        <source>what somebody has exported, to be looked at and sent again</source>
        <translation>что кто-то экспортировал: посмотреть и отправить снова</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>без клавиш</translation>
    </message>
</context>
<context>
    <name>lab_words</name>
    <message>
        <source>Answer 401 to a live token</source>
        <translation>Ответить 401 живому токену</translation>
    </message>
    <message>
        <source>As it should be.</source>
        <translation>Всё как должно быть.</translation>
    </message>
    <message>
        <source>Did happen: {what}. {conclusion}</source>
        <translation>Произошло: {what}. {conclusion}</translation>
    </message>
    <message>
        <source>Lifetimes of seconds</source>
        <translation>Срок жизни — секунды</translation>
    </message>
    <message>
        <source>Not as it should be: see the history and the Inspector.</source>
        <translation>Не так, как должно быть: см. историю и инспектор.</translation>
    </message>
    <message>
        <source>Refuse the next refresh</source>
        <translation>Отклонить следующее обновление</translation>
    </message>
    <message>
        <source>Revoke the API token</source>
        <translation>Отозвать API токен</translation>
    </message>
    <message>
        <source>Under way …</source>
        <translation>Выполняется…</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>вход выполнен</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>вход отклонён</translation>
    </message>
    <message>
        <source>message not sent</source>
        <translation>сообщение не отправлено</translation>
    </message>
    <message>
        <source>message refused</source>
        <translation>сообщение отклонено</translation>
    </message>
    <message>
        <source>message stays refused</source>
        <translation>сообщение остаётся отклонённым</translation>
    </message>
    <message>
        <source>message taken</source>
        <translation>сообщение принято</translation>
    </message>
    <message>
        <source>no answer to a login or refresh</source>
        <translation>нет ответа на вход или обновление</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>пока ничего</translation>
    </message>
    <message>
        <source>refresh refused</source>
        <translation>обновление отклонено</translation>
    </message>
    <message>
        <source>refreshed</source>
        <translation>обновлён</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>20 attachments</source>
        <translation>20 вложений</translation>
    </message>
    <message>
        <source>32 digits at random</source>
        <translation>случайные 32 цифры</translation>
    </message>
    <message>
        <source>401</source>
        <translation>401</translation>
    </message>
    <message>
        <source>429 with Retry-After: {retry_after}</source>
        <translation>429 с Retry-After: {retry_after}</translation>
    </message>
    <message>
        <source>50 at once</source>
        <translation>50 одновременно</translation>
    </message>
    <message>
        <source>50 messages to one customer at the same time.</source>
        <translation>50 сообщений одному клиенту одновременно.</translation>
    </message>
    <message>
        <source>64 KB of text</source>
        <translation>64 КБ текста</translation>
    </message>
    <message>
        <source>A Callback URL has no user name, no blank, no “#”, no “\” and only ASCII characters. Percent-encode what else belongs into it.</source>
        <translation>В Callback URL нет имени пользователя, пробела, «#», «\» и других символов, кроме ASCII. Остальное запишите через %-кодирование.</translation>
    </message>
    <message>
        <source>A body of the collection has more than {limit} characters once its variables are filled in.</source>
        <translation>В теле из коллекции больше {limit} символов, когда подставлены переменные.</translation>
    </message>
    <message>
        <source>A body that is not JSON</source>
        <translation>Тело, которое не JSON</translation>
    </message>
    <message>
        <source>A bot&apos;s message</source>
        <translation>Сообщение бота</translation>
    </message>
    <message>
        <source>A callback as PUT, and one as DELETE, rightly signed.</source>
        <translation>Колбэк методом PUT и ещё один методом DELETE, с верной подписью.</translation>
    </message>
    <message>
        <source>A callback in two chunks and without a length.</source>
        <translation>Колбэк двумя частями (chunked) и без длины.</translation>
    </message>
    <message>
        <source>A callback that calls itself text/plain, rightly signed.</source>
        <translation>Колбэк, который называет себя text/plain, с верной подписью.</translation>
    </message>
    <message>
        <source>A callback whose JSON lacks its last two braces, rightly signed.</source>
        <translation>Колбэк, в JSON которого нет двух последних скобок, с верной подписью.</translation>
    </message>
    <message>
        <source>A callback with a header of 100,000 characters, rightly signed.</source>
        <translation>Колбэк с заголовком из 100 000 символов, с верной подписью.</translation>
    </message>
    <message>
        <source>A callback with a text of 5 MiB, rightly signed.</source>
        <translation>Колбэк с текстом в 5 МиБ, с верной подписью.</translation>
    </message>
    <message>
        <source>A callback with an unknown member of 100,000 lists in each other, rightly signed.</source>
        <translation>Колбэк с неизвестным полем из 100 000 вложенных списков, с верной подписью.</translation>
    </message>
    <message>
        <source>A changed body under a valid signature</source>
        <translation>Изменённое тело под действительной подписью</translation>
    </message>
    <message>
        <source>A character in it cannot be seen. Type it anew.</source>
        <translation>В нём есть невидимый символ. Введите его заново.</translation>
    </message>
    <message>
        <source>A chunked body</source>
        <translation>Тело частями (chunked)</translation>
    </message>
    <message>
        <source>A closing has no sender_type in Kit&apos;s contract.</source>
        <translation>В контракте Kit у закрытия нет sender_type.</translation>
    </message>
    <message>
        <source>A colon is missing between the member&apos;s name and its value.</source>
        <translation>Между именем поля и значением нет двоеточия.</translation>
    </message>
    <message>
        <source>A colon; a colon and a blank are tried as well.</source>
        <translation>Двоеточие; пробуется и двоеточие с пробелом.</translation>
    </message>
    <message>
        <source>A comma, or a closing brace or bracket, is missing before this.</source>
        <translation>Перед этим не хватает запятой или закрывающей скобки.</translation>
    </message>
    <message>
        <source>A date, a time, nan or inf is no value here, since JSON has none of them. Put it in quotes.</source>
        <translation>Дата, время, nan и inf здесь не значения: в JSON их нет. Возьмите в кавычки.</translation>
    </message>
    <message>
        <source>A genuine message, then another text under the same event_id and signature.</source>
        <translation>Подлинное сообщение, затем другой текст с теми же event_id и подписью.</translation>
    </message>
    <message>
        <source>A genuine message, which has to be taken, and then another one {forged}.</source>
        <translation>Подлинное сообщение, которое должно быть принято, затем другое, {forged}.</translation>
    </message>
    <message>
        <source>A huge body</source>
        <translation>Огромное тело</translation>
    </message>
    <message>
        <source>A kitdesk answers at {host} with status {status}, but knows no channel under this path. The proxy changes the path, or leads to another kitdesk.</source>
        <translation>На {host} отвечает kitdesk, статус {status}, но канала под этим путём не знает. Прокси меняет путь или ведёт к другому kitdesk.</translation>
    </message>
    <message>
        <source>A line break or another control character stands inside a text. Write a line break as \n.</source>
        <translation>Внутри текста перевод строки или другой управляющий символ. Перевод строки пишется как \n.</translation>
    </message>
    <message>
        <source>A login is refused and not tried again by itself. The pair that is there lives on, so a message goes out once. Unverified: Kit may end it too.</source>
        <translation>Вход отклонён и сам не повторяется. Прежняя пара живёт, поэтому сообщение уходит один раз. Не проверено: Kit может прекратить и её.</translation>
    </message>
    <message>
        <source>A long header</source>
        <translation>Длинный заголовок</translation>
    </message>
    <message>
        <source>A member&apos;s name in straight double quotes must stand here.</source>
        <translation>Здесь должно стоять имя поля в прямых двойных кавычках.</translation>
    </message>
    <message>
        <source>A message after the closing</source>
        <translation>Сообщение после закрытия</translation>
    </message>
    <message>
        <source>A message finds its access token expired. The refresh is refused, so the keeper logs in once, and the message goes out once.</source>
        <translation>Сообщение застаёт токен доступа истёкшим. Обновление отклонено, поэтому выполняется один вход, и сообщение уходит один раз.</translation>
    </message>
    <message>
        <source>A message in ten scripts, two of them right to left, with emoji and combining marks.</source>
        <translation>Сообщение десятью письменностями, две из них справа налево, с эмодзи и диакритикой.</translation>
    </message>
    <message>
        <source>A message is a JSON object: begin with {{ and end with }}.</source>
        <translation>Сообщение — это объект JSON: начните с {{ и закончите }}.</translation>
    </message>
    <message>
        <source>A message is refused, then the refresh, then the login. Nothing is tried again, and the message stays refused. Unverified: Kit may let the pair live on.</source>
        <translation>Отклонены сообщение, затем обновление, затем вход. Ничего не повторяется, и сообщение остаётся отклонённым. Не проверено: Kit может сохранить пару.</translation>
    </message>
    <message>
        <source>A message is refused, though its token lives. The token is refreshed once, and the message goes out once: what was refused was not taken.</source>
        <translation>Сообщение отклонено, хотя токен жив. Токен обновляется один раз, и сообщение уходит один раз: отклонённое не было принято.</translation>
    </message>
    <message>
        <source>A message is refused, though its token lives. The token is refreshed once; the message is refused with the new one too, and stays so. Nothing is tried a third time.</source>
        <translation>Сообщение отклонено, хотя токен жив. Токен обновляется один раз; с новым сообщение тоже отклонено и остаётся таким. Третьей попытки нет.</translation>
    </message>
    <message>
        <source>A message signed with MD5 of “salt: token: event_id”, as it is printed.</source>
        <translation>Сообщение с подписью MD5 от «salt: token: event_id», как напечатано.</translation>
    </message>
    <message>
        <source>A message that has one more member than documented in each object.</source>
        <translation>Сообщение, где в каждом объекте на одно поле больше, чем в документах.</translation>
    </message>
    <message>
        <source>A message whose answer is read a few bytes at a time.</source>
        <translation>Сообщение, ответ на которое читается по нескольку байт.</translation>
    </message>
    <message>
        <source>A message with 20 documents in its payload.</source>
        <translation>Сообщение с 20 документами в payload.</translation>
    </message>
    <message>
        <source>A message with a payload of a type that Kit&apos;s documents do not list.</source>
        <translation>Сообщение с payload типа, которого нет в документах Kit.</translation>
    </message>
    <message>
        <source>A message with a text of 65,536 characters.</source>
        <translation>Сообщение с текстом из 65 536 символов.</translation>
    </message>
    <message>
        <source>A message with the right signature after the scheme word Bearer.</source>
        <translation>Сообщение с верной подписью после слова Bearer.</translation>
    </message>
    <message>
        <source>A message with the right signature after the scheme word MD5.</source>
        <translation>Сообщение с верной подписью после слова MD5.</translation>
    </message>
    <message>
        <source>A message with the right signature in upper-case hexadecimal digits.</source>
        <translation>Сообщение с верной подписью, шестнадцатеричные цифры прописные.</translation>
    </message>
    <message>
        <source>A message without sender_data</source>
        <translation>Сообщение без sender_data</translation>
    </message>
    <message>
        <source>A message, the closing, and one more message.</source>
        <translation>Сообщение, закрытие и ещё одно сообщение.</translation>
    </message>
    <message>
        <source>A payload without a text</source>
        <translation>Payload без текста</translation>
    </message>
    <message>
        <source>A persona is a JSON object with members of client_data.</source>
        <translation>Персона — это объект JSON с полями из client_data.</translation>
    </message>
    <message>
        <source>A proxy in front of your server may pass Kit&apos;s callbacks on like that.</source>
        <translation>Прокси перед вашим сервером может так передавать колбэки Kit.</translation>
    </message>
    <message>
        <source>A quote that begins in line {line} is not closed. Copy the whole command again.</source>
        <translation>Кавычка, открытая в строке {line}, не закрыта. Скопируйте команду целиком ещё раз.</translation>
    </message>
    <message>
        <source>A send_message of a bot, with a text.</source>
        <translation>send_message бота с текстом.</translation>
    </message>
    <message>
        <source>A send_message of an agent, with a text.</source>
        <translation>send_message оператора с текстом.</translation>
    </message>
    <message>
        <source>A send_message that does not say who answered; sender_data is optional.</source>
        <translation>send_message, где не сказано, кто ответил; sender_data необязательно.</translation>
    </message>
    <message>
        <source>A server that takes what is no callback acts on what nobody said.</source>
        <translation>Сервер, который принимает не колбэк, действует по словам, которых никто не говорил.</translation>
    </message>
    <message>
        <source>A signed {method} without a body, as when a channel is created. By which method that comes is not documented.</source>
        <translation>Подписанный {method} без тела, как при создании канала. Каким методом он приходит, не документировано.</translation>
    </message>
    <message>
        <source>A slow network must not keep an answer from arriving as a whole.</source>
        <translation>Медленная сеть не должна мешать ответу прийти целиком.</translation>
    </message>
    <message>
        <source>A slow reader</source>
        <translation>Медленное чтение</translation>
    </message>
    <message>
        <source>A step before it failed.</source>
        <translation>Не пройден шаг до него.</translation>
    </message>
    <message>
        <source>A stranger could guess the few digits that your server compares, and write in an agent&apos;s name.</source>
        <translation>Посторонний угадает те немногие цифры, что сравнивает ваш сервер, и напишет от имени оператора.</translation>
    </message>
    <message>
        <source>A template is a JSON object with text, payload or both.</source>
        <translation>Шаблон — это объект JSON с text, payload или обоими.</translation>
    </message>
    <message>
        <source>A value must stand here: text in double quotes, a number, true, false, null, an object or a list.</source>
        <translation>Здесь должно стоять значение: текст в двойных кавычках, число, true, false, null, объект или список.</translation>
    </message>
    <message>
        <source>A wrong content type</source>
        <translation>Неверный Content-Type</translation>
    </message>
    <message>
        <source>A wrong method</source>
        <translation>Неверный метод</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API токен</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Токен доступа</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Имя аккаунта (Account name)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Addresses that begin with “{value}:” are not opened: only https and http are.</source>
        <translation>Адреса, начинающиеся с «{value}:», не открываются: только https и http.</translation>
    </message>
    <message>
        <source>After \u four hexadecimal digits must follow.</source>
        <translation>После \u должны идти четыре шестнадцатеричные цифры.</translation>
    </message>
    <message>
        <source>After a login each pair is refreshed before its access token ends, or with the next message. The message, sent after {seconds} s, goes out once.</source>
        <translation>После входа каждая пара обновляется до истечения токена доступа или со следующим сообщением. Сообщение, отправленное через {seconds} с, уходит один раз.</translation>
    </message>
    <message>
        <source>All are taken in time, and each takes effect once.</source>
        <translation>Все приняты вовремя, и каждое сработало один раз.</translation>
    </message>
    <message>
        <source>All fields are filled and well-formed.</source>
        <translation>Все поля заполнены и верны по виду.</translation>
    </message>
    <message>
        <source>All {all} were taken, the slowest after {time}.</source>
        <translation>Приняты все ({all}), самый медленный ответ через {time}.</translation>
    </message>
    <message>
        <source>An agent&apos;s message</source>
        <translation>Сообщение оператора</translation>
    </message>
    <message>
        <source>An agent&apos;s message with a payload of the type {kind}.</source>
        <translation>Сообщение оператора с payload типа {kind}.</translation>
    </message>
    <message>
        <source>An agent&apos;s message with a photo and no text.</source>
        <translation>Сообщение оператора с фото и без текста.</translation>
    </message>
    <message>
        <source>An agent&apos;s message, then close_conversation with {reason}.</source>
        <translation>Сообщение оператора, затем close_conversation с {reason}.</translation>
    </message>
    <message>
        <source>An empty Authorization header</source>
        <translation>Пустой Authorization</translation>
    </message>
    <message>
        <source>An event of a type that Kit&apos;s documents do not list.</source>
        <translation>Событие типа, которого нет в документах Kit.</translation>
    </message>
    <message>
        <source>An invisible byte order mark stands here. Remove it.</source>
        <translation>Здесь невидимая метка порядка байтов. Удалите её.</translation>
    </message>
    <message>
        <source>An unknown event type</source>
        <translation>Неизвестный тип события</translation>
    </message>
    <message>
        <source>An unknown payload type</source>
        <translation>Неизвестный тип payload</translation>
    </message>
    <message>
        <source>Another event&apos;s signature</source>
        <translation>Подпись другого события</translation>
    </message>
    <message>
        <source>Another kitdesk answers at {host} (status {status}, server: {server}). Let the tunnel or proxy lead to the port of this one.</source>
        <translation>На {host} отвечает другой kitdesk (статус {status}, сервер: {server}). Направьте туннель или прокси на порт этого.</translation>
    </message>
    <message>
        <source>Another ngrok of your account is running. End it, there or in its dashboard, and start again.</source>
        <translation>Уже работает другой ngrok вашего аккаунта. Завершите его, там или в его панели, и запустите снова.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answer 200 to what your server does not know, write it to the log, and use only what it knows.</source>
        <translation>На то, чего ваш сервер не знает, отвечайте 200, пишите в лог и берите только знакомое.</translation>
    </message>
    <message>
        <source>Answer 400 to whatever your JSON reader does not take.</source>
        <translation>Отвечайте 400 на всё, чего не принимает ваш разбор JSON.</translation>
    </message>
    <message>
        <source>Answer 405 to all methods but POST and GET.</source>
        <translation>Отвечайте 405 на все методы, кроме POST и GET.</translation>
    </message>
    <message>
        <source>Answer 413 to more than, say, 1 MB: your server, or a proxy before it.</source>
        <translation>Отвечайте 413, если больше, скажем, 1 МБ: ваш сервер или прокси перед ним.</translation>
    </message>
    <message>
        <source>Answer 415 to what does not call itself application/json.</source>
        <translation>Отвечайте 415 на всё, что не называет себя application/json.</translation>
    </message>
    <message>
        <source>Answer 431 to headers of more than, say, 16 KB.</source>
        <translation>Отвечайте 431 на заголовки больше, скажем, 16 КБ.</translation>
    </message>
    <message>
        <source>Answer at this very URL: whether Kit follows a redirect is not documented. Check https, the slash at the end, and that no login stands before it.</source>
        <translation>Отвечайте на самом этом URL: пойдёт ли Kit за перенаправлением, не документировано. Проверьте https, косую черту в конце и что перед ним нет входа.</translation>
    </message>
    <message>
        <source>Answer body</source>
        <translation>Тело ответа</translation>
    </message>
    <message>
        <source>Answer first, once the callback is stored, and do the rest afterwards.</source>
        <translation>Сначала ответьте, как только колбэк сохранён, остальное потом.</translation>
    </message>
    <message>
        <source>Answered {status} after {time}, which is neither taken ({accepted}) nor refused ({refused}).</source>
        <translation>Ответ {status} через {time}: это ни «принято» ({accepted}), ни «отклонено» ({refused}).</translation>
    </message>
    <message>
        <source>Answered {status} after {time}, which refuses nothing.</source>
        <translation>Ответ {status} через {time}, он ничего не отклоняет.</translation>
    </message>
    <message>
        <source>Answered {status} after {time}: it was refused.</source>
        <translation>Ответ {status} через {time}: отклонено.</translation>
    </message>
    <message>
        <source>Answered {status} after {time}: it was taken, since its signature fits.</source>
        <translation>Ответ {status} через {time}: принято, ведь подпись подходит.</translation>
    </message>
    <message>
        <source>Answered {status} after {time}: it was taken.</source>
        <translation>Ответ {status} через {time}: принято.</translation>
    </message>
    <message>
        <source>Answered {status} after {time}: the forged callback was taken.</source>
        <translation>Ответ {status} через {time}: поддельный колбэк принят.</translation>
    </message>
    <message>
        <source>Answered {status} after {time}: the request was refused.</source>
        <translation>Ответ {status} через {time}: запрос отклонён.</translation>
    </message>
    <message>
        <source>Answered {status} after {time}: your server failed instead of taking or refusing it.</source>
        <translation>Ответ {status} через {time}: ваш сервер дал сбой вместо того, чтобы принять или отклонить.</translation>
    </message>
    <message>
        <source>Answered {status} after {time}: your server noticed that the event came with another body.</source>
        <translation>Ответ {status} через {time}: ваш сервер заметил, что событие пришло с другим телом.</translation>
    </message>
    <message>
        <source>Answered {status}, but only after {time}; expected within {within} s.</source>
        <translation>Ответ {status}, но только через {time}; ожидалось за {within} с.</translation>
    </message>
    <message>
        <source>Any answer but a fault: it is told, not judged.</source>
        <translation>Любой ответ, кроме сбоя: он сообщается, но не оценивается.</translation>
    </message>
    <message>
        <source>Any text.</source>
        <translation>Любой текст.</translation>
    </message>
    <message>
        <source>Any; only the signature decides. A tunnel or proxy says which it was.</source>
        <translation>Любые; решает только подпись. Туннель или прокси покажет, какой был.</translation>
    </message>
    <message>
        <source>As POST with JSON; any content type is accepted.</source>
        <translation>Методом POST с JSON; принимается любой Content-Type.</translation>
    </message>
    <message>
        <source>As to the network: {reason}. Choose another file under Network in Channel settings.</source>
        <translation>О сети: {reason}. Выберите другой файл в разделе «Сеть» настроек канала.</translation>
    </message>
    <message>
        <source>Asking the proxy.</source>
        <translation>Запрос к прокси.</translation>
    </message>
    <message>
        <source>Asking {host}.</source>
        <translation>Запрос к {host}.</translation>
    </message>
    <message>
        <source>At any time.</source>
        <translation>В любое время.</translation>
    </message>
    <message>
        <source>Blanks after the colons</source>
        <translation>Пробелы после двоеточий</translation>
    </message>
    <message>
        <source>Both are answered, and it takes effect once.</source>
        <translation>На оба есть ответ, срабатывает один раз.</translation>
    </message>
    <message>
        <source>Both are answered, and the message takes effect once.</source>
        <translation>На оба есть ответ, сообщение срабатывает один раз.</translation>
    </message>
    <message>
        <source>By which method does the test request come?</source>
        <translation>Каким методом приходит тестовый запрос?</translation>
    </message>
    <message>
        <source>Byte {place} is no UTF-8. Save the file as UTF-8.</source>
        <translation>Байт {place} не в UTF-8. Сохраните файл в UTF-8.</translation>
    </message>
    <message>
        <source>Callbacks travel over separate connections, so one may overtake another. Nobody promises order.</source>
        <translation>Колбэки идут по разным соединениям, и один может обогнать другой. Порядка никто не обещает.</translation>
    </message>
    <message>
        <source>Channel UUID</source>
        <translation>UUID канала (Channel UUID)</translation>
    </message>
    <message>
        <source>Check Account name and API token in Administration &gt; Security &gt; API tokens, and the channel UUID.</source>
        <translation>Проверьте имя аккаунта (Account name) и API токен в Управление &gt; Безопасность &gt; API токены, а также UUID канала.</translation>
    </message>
    <message>
        <source>Check that your server knows this very salt and API token, and that it compares the Authorization header with MD5 of salt:token:event_id in lower-case hexadecimal digits.</source>
        <translation>Проверьте, что ваш сервер знает именно эти Salt и API токен и сравнивает заголовок Authorization с MD5 от salt:token:event_id строчными шестнадцатеричными цифрами.</translation>
    </message>
    <message>
        <source>Check the path of the Callback URL. If your server looks its customers up, it knows none of the suite&apos;s.</source>
        <translation>Проверьте путь в Callback URL. Если ваш сервер ищет клиентов у себя, клиентов набора он не знает.</translation>
    </message>
    <message>
        <source>Checking the certificate.</source>
        <translation>Проверка сертификата.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Сертификат клиента</translation>
    </message>
    <message>
        <source>Closing with {reason}</source>
        <translation>Закрытие с {reason}</translation>
    </message>
    <message>
        <source>Compare the whole header with the whole signature, best with a function for constant time.</source>
        <translation>Сравнивайте весь заголовок со всей подписью, лучше функцией с постоянным временем.</translation>
    </message>
    <message>
        <source>Compare what was sent with what your server demands: perhaps it takes an optional member for granted.</source>
        <translation>Сравните отправленное с тем, чего требует ваш сервер: может быть, он ждёт необязательного поля.</translation>
    </message>
    <message>
        <source>Compare {uuid} with Channel UUID in Setup &gt; Conversations &gt; Channels. The channel must belong to this account and use this API token.</source>
        <translation>Сравните {uuid} с UUID канала (Channel UUID) в Настройка &gt; Диалоги &gt; Каналы. Канал должен принадлежать этому аккаунту и использовать этот API токен.</translation>
    </message>
    <message>
        <source>Compare “{account}” with Account name in Administration &gt; Security &gt; API tokens &gt; API access data, and check that the region is the account&apos;s own.</source>
        <translation>Сравните «{account}» с Account name в Управление &gt; Безопасность &gt; API токены &gt; API access data и проверьте, что регион тот же, что у аккаунта.</translation>
    </message>
    <message>
        <source>Compute MD5 of salt:token:event_id, with the event_id of the body, and refuse whatever has no Authorization header that is equal to it.</source>
        <translation>Вычислите MD5 от salt:token:event_id, где event_id из тела, и отклоняйте всё, у чего нет равного ему заголовка Authorization.</translation>
    </message>
    <message>
        <source>Compute the signature anew for each callback, from the event_id that stands in its own body.</source>
        <translation>Вычисляйте подпись для каждого колбэка заново, по event_id из его собственного тела.</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>Соединение.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Content-Type</translation>
    </message>
    <message>
        <source>Copy it again from Administration &gt; Security &gt; API tokens: the token, not its token ID, and not a revoked one. If the API whitelist there is filled, this machine&apos;s address must be on it.</source>
        <translation>Скопируйте его заново из Управление &gt; Безопасность &gt; API токены: сам токен, а не его ID, и не отозванный. Если белый список API там заполнен, в нём должен быть адрес этого компьютера.</translation>
    </message>
    <message>
        <source>Deep JSON</source>
        <translation>Глубоко вложенный JSON</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Does a word stand before the digest in the Authorization header?</source>
        <translation>Стоит ли в заголовке Authorization слово перед хешем?</translation>
    </message>
    <message>
        <source>Each is answered in time, and no answer is a 5xx.</source>
        <translation>На каждый есть ответ вовремя, и ни один ответ не 5xx.</translation>
    </message>
    <message>
        <source>Every genuine callback was refused, but not one whose signature is spelled otherwise ({spelling}): your server takes that spelling only; all else follows from that.</source>
        <translation>Отклонены все подлинные колбэки, кроме одного, где подпись написана иначе ({spelling}): ваш сервер принимает только такое написание; всё остальное следует из этого.</translation>
    </message>
    <message>
        <source>Every genuine callback was refused, so salt or API token differ between kitdesk and your server, or it computes the signature otherwise; all else follows from that.</source>
        <translation>Отклонены все подлинные колбэки: Salt или API токен у kitdesk и вашего сервера разные, или он иначе вычисляет подпись; всё остальное следует из этого.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>For your server the conversation would never end.</source>
        <translation>Для вашего сервера диалог никогда не закончится.</translation>
    </message>
    <message>
        <source>Forged</source>
        <translation>Подделки</translation>
    </message>
    <message>
        <source>From which addresses do callbacks come?</source>
        <translation>С каких адресов приходят колбэки?</translation>
    </message>
    <message>
        <source>GET, as the vendor&apos;s samples answer; POST is accepted.</source>
        <translation>GET, как отвечают примеры вендора; POST принимается.</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Подлинные</translation>
    </message>
    <message>
        <source>HTML instead of JSON</source>
        <translation>HTML вместо JSON</translation>
    </message>
    <message>
        <source>Half a body</source>
        <translation>Половина тела</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Имя хоста</translation>
    </message>
    <message>
        <source>How do callbacks come?</source>
        <translation>Как приходят колбэки?</translation>
    </message>
    <message>
        <source>How does Kit say that an access token has expired?</source>
        <translation>Как Kit сообщает, что токен доступа истёк?</translation>
    </message>
    <message>
        <source>How long after the first delivery does another come?</source>
        <translation>Через сколько после первой доставки приходит следующая?</translation>
    </message>
    <message>
        <source>In which case are the digits of the digest?</source>
        <translation>Какими буквами записан хеш?</translation>
    </message>
    <message>
        <source>Is a callback delivered more than once?</source>
        <translation>Доставляется ли колбэк больше одного раза?</translation>
    </message>
    <message>
        <source>It answers {status} and gives no file. Open the address in a browser to see why.</source>
        <translation>Ответ {status}, файла нет. Откройте адрес в браузере, чтобы узнать почему.</translation>
    </message>
    <message>
        <source>It answers {status} to GET, but {head} to HEAD, by which some programs ask for size and type first.</source>
        <translation>На GET ответ {status}, а на HEAD — {head}; через HEAD некоторые программы сначала узнают размер и тип.</translation>
    </message>
    <message>
        <source>It answers {status}.</source>
        <translation>Ответ {status}.</translation>
    </message>
    <message>
        <source>It answers {status}: it wants a sign-in, which Kit cannot give. Make the file public, or sign its URL.</source>
        <translation>Ответ {status}: требуется вход, а Kit войти не может. Сделайте файл общедоступным или подпишите URL.</translation>
    </message>
    <message>
        <source>It answers {status}: there is no such file. Check the path of the address.</source>
        <translation>Ответ {status}: такого файла нет. Проверьте путь в адресе.</translation>
    </message>
    <message>
        <source>It begins with http://, so others on the way can read and change the file, and Kit&apos;s screens may refuse to show it. Use https:// if {host} has it.</source>
        <translation>Начинается с http://, поэтому по пути файл могут прочитать и изменить, а экраны Kit — не показать. Если у {host} есть https://, возьмите его.</translation>
    </message>
    <message>
        <source>It begins with https:// and names {host}.</source>
        <translation>Начинается с https:// и называет {host}.</translation>
    </message>
    <message>
        <source>It does nothing, it has only {given}. Give it one of {kinds}.</source>
        <translation>Ничего не делает, в нём только {given}. Дайте ему одно из: {kinds}.</translation>
    </message>
    <message>
        <source>It does nothing. Give it one of {kinds}.</source>
        <translation>Ничего не делает. Дайте ему одно из: {kinds}.</translation>
    </message>
    <message>
        <source>It has {count} steps. Write 1 to {most}, each below a line [[step]].</source>
        <translation>Шагов в нём: {count}. Напишите от 1 до {most}, каждый под строкой [[step]].</translation>
    </message>
    <message>
        <source>It has {given}, but a step does one thing. Make steps of them.</source>
        <translation>В нём {given}, а шаг делает что-то одно. Разбейте на шаги.</translation>
    </message>
    <message>
        <source>It has {size} bytes, but {before} when asked by HEAD. Check the server.</source>
        <translation>В нём байт: {size}, а на HEAD было сказано {before}. Проверьте сервер.</translation>
    </message>
    <message>
        <source>It has {size} bytes. What Kit takes at most is not documented.</source>
        <translation>В нём байт: {size}. Сколько самое большее принимает Kit, не документировано.</translation>
    </message>
    <message>
        <source>It has {size} bytes. What Kit takes at most is not documented; try a smaller file first.</source>
        <translation>В нём байт: {size}. Сколько самое большее принимает Kit, не документировано; сначала попробуйте файл поменьше.</translation>
    </message>
    <message>
        <source>It is long: from {limit} lines after the first difference on, all is taken for changed.</source>
        <translation>Слишком длинно: после строк в количестве {limit} от первого отличия всё считается изменённым.</translation>
    </message>
    <message>
        <source>It is longer than {most} KB. Make several scripts of it.</source>
        <translation>Длиннее {most} КБ. Разбейте на несколько сценариев.</translation>
    </message>
    <message>
        <source>It is nested too deeply. Write plain tables.</source>
        <translation>Слишком глубокая вложенность. Пишите простые таблицы.</translation>
    </message>
    <message>
        <source>It is no TOML: {problem}.</source>
        <translation>Это не TOML: {problem}.</translation>
    </message>
    <message>
        <source>It is refused with a 4xx (or 501), or the connection is closed.</source>
        <translation>Отклонено с 4xx (или 501), или соединение закрыто.</translation>
    </message>
    <message>
        <source>It is sent on more than {count} times. Give the address that it leads to in the end.</source>
        <translation>Перенаправлений больше {count}. Дайте адрес, к которому они ведут в конце.</translation>
    </message>
    <message>
        <source>It is sent on to “{location}” (status {status}), which is no web address. Give another address.</source>
        <translation>Перенаправляет на «{location}» (статус {status}), а это не веб-адрес. Дайте другой адрес.</translation>
    </message>
    <message>
        <source>It is sent on: {way}. Nobody knows whether Kit follows; give the address at {host} that it leads to.</source>
        <translation>Перенаправляет: {way}. Пойдёт ли Kit следом, никто не знает; дайте адрес на {host}, к которому он ведёт.</translation>
    </message>
    <message>
        <source>It is sent on: {way}. On the way it loses its encryption, so Kit may refuse to follow. Give an https:// address that leads straight to the file.</source>
        <translation>Перенаправляет: {way}. По пути теряется шифрование, так что Kit может не пойти. Дайте адрес https://, ведущий прямо к файлу.</translation>
    </message>
    <message>
        <source>It is sent on: {way}. {why}</source>
        <translation>Перенаправляет: {way}. {why}</translation>
    </message>
    <message>
        <source>It is sent round in a circle at {host}, and leads to no file.</source>
        <translation>Перенаправляет по кругу на {host} и не ведёт ни к какому файлу.</translation>
    </message>
    <message>
        <source>It is switched off in the expectations, and was not made.</source>
        <translation>Выключено в ожиданиях и не делалось.</translation>
    </message>
    <message>
        <source>It is taken, and the whole answer comes.</source>
        <translation>Принято, и ответ пришёл целиком.</translation>
    </message>
    <message>
        <source>It is taken.</source>
        <translation>Принято.</translation>
    </message>
    <message>
        <source>It is too long, or has a character that cannot be seen. Type or paste it anew.</source>
        <translation>Слишком длинно или есть невидимый символ. Введите или вставьте заново.</translation>
    </message>
    <message>
        <source>It is {said} as the server says; the first bytes do not show it. It fits the type “{kind}”.</source>
        <translation>По словам сервера это {said}; по первым байтам не видно. Подходит к типу «{kind}».</translation>
    </message>
    <message>
        <source>It is {said}, as its first bytes show, and fits the type “{kind}”.</source>
        <translation>Это {said}, как видно по первым байтам, и подходит к типу «{kind}».</translation>
    </message>
    <message>
        <source>It leads straight to the file.</source>
        <translation>Ведёт прямо к файлу.</translation>
    </message>
    <message>
        <source>It lives {minutes} minutes and states: {names}.</source>
        <translation>Живёт {minutes} мин и сообщает: {names}.</translation>
    </message>
    <message>
        <source>It may be: one event_id is one event.</source>
        <translation>Возможно: один event_id — одно событие.</translation>
    </message>
    <message>
        <source>It names this machine, {host}: nobody else gets to it there, and Kit neither.</source>
        <translation>Это сам этот компьютер, {host}: никто другой по этому адресу до него не доберётся, и Kit тоже.</translation>
    </message>
    <message>
        <source>It says nothing of itself; {minutes} minutes are counted, as documented.</source>
        <translation>Сам ничего не сообщает; считаем {minutes} мин, как в документах.</translation>
    </message>
    <message>
        <source>It says “{said}”, but the first bytes are of {shown}. Mend the server&apos;s Content-Type, or the file.</source>
        <translation>Сказано «{said}», но первые байты от {shown}. Исправьте Content-Type на сервере или файл.</translation>
    </message>
    <message>
        <source>It says “{said}”, but what comes is a web page (text/html): a sign-in, warning or error page, perhaps. Give the address of the file itself.</source>
        <translation>Сказано «{said}», но приходит веб-страница (text/html): вход, предупреждение или ошибка. Дайте адрес самого файла.</translation>
    </message>
    <message>
        <source>It takes connections; nothing was forwarded since.</source>
        <translation>Соединения принимает; с тех пор ничего не пересылалось.</translation>
    </message>
    <message>
        <source>It was given up before an answer came.</source>
        <translation>Прервано до ответа.</translation>
    </message>
    <message>
        <source>It was not made: with these secrets the signature is the right one. Use a salt unlike the token.</source>
        <translation>Не делалось: с этими секретами подпись верна. Возьмите Salt, непохожий на токен.</translation>
    </message>
    <message>
        <source>It was not through within {seconds} s. Kit will hardly wait longer.</source>
        <translation>За {seconds} с не завершилось. Kit вряд ли ждёт дольше.</translation>
    </message>
    <message>
        <source>It was stopped before anything was sent.</source>
        <translation>Остановлено, прежде чем что-либо ушло.</translation>
    </message>
    <message>
        <source>Its access token was left out: kitdesk logs in by itself.</source>
        <translation>Его токен доступа опущен: kitdesk входит сам.</translation>
    </message>
    <message>
        <source>Its channel was changed or removed before it was sent.</source>
        <translation>До отправки его канал изменили или удалили.</translation>
    </message>
    <message>
        <source>Its last lines say more; try it in a terminal: {command}</source>
        <translation>Последние строки скажут больше; попробуйте в терминале: {command}</translation>
    </message>
    <message>
        <source>JSON without its end</source>
        <translation>JSON без конца</translation>
    </message>
    <message>
        <source>JavaScript&apos;s fetch cannot make a {method} request. Copy it as cURL.</source>
        <translation>fetch в JavaScript не делает запросов {method}. Скопируйте его как cURL.</translation>
    </message>
    <message>
        <source>JavaScript&apos;s fetch sends no body with {method}, and this request has one. Copy it as cURL.</source>
        <translation>fetch в JavaScript не отправляет тело с {method}, а у этого запроса оно есть. Скопируйте его как cURL.</translation>
    </message>
    <message>
        <source>Keep the event_id of each callback you took, answer a repeated one with 200, and do nothing else.</source>
        <translation>Храните event_id каждого принятого колбэка, на повтор отвечайте 200 и больше ничего не делайте.</translation>
    </message>
    <message>
        <source>Keep the message_id of each message too, and do nothing else where it comes again.</source>
        <translation>Храните и message_id каждого сообщения и ничего больше не делайте, когда он повторится.</translation>
    </message>
    <message>
        <source>Kit answered with an access token and a refresh token.</source>
        <translation>Kit ответил токеном доступа и токеном обновления.</translation>
    </message>
    <message>
        <source>Kit cannot fetch what is on this machine: “{value}”. Give an address that is known outside.</source>
        <translation>Kit не может забрать то, что на этом компьютере: «{value}». Дайте адрес, известный снаружи.</translation>
    </message>
    <message>
        <source>Kit logged in account {account}.</source>
        <translation>Kit принял вход аккаунта {account}.</translation>
    </message>
    <message>
        <source>Kit may deliver a callback again when an answer is late or lost; the customer would read it twice.</source>
        <translation>Kit может доставить колбэк снова, если ответ опоздал или потерялся; клиент прочтёт его дважды.</translation>
    </message>
    <message>
        <source>Kit may not create a channel whose Callback URL fails this.</source>
        <translation>Kit может не создать канал, Callback URL которого этого не проходит.</translation>
    </message>
    <message>
        <source>Kit names no limit, so an agent could write an answer that your server never takes.</source>
        <translation>Kit не называет предела, так что оператор может написать ответ, который ваш сервер никогда не примет.</translation>
    </message>
    <message>
        <source>Kit refused the event with status {status}: {error}. {remedy}</source>
        <translation>Kit отклонил событие со статусом {status}: {error}. {remedy}</translation>
    </message>
    <message>
        <source>Kit refused the login with status {status}: {error}.</source>
        <translation>Kit отклонил вход со статусом {status}: {error}.</translation>
    </message>
    <message>
        <source>Kit refused the login with status {status}: {error}. It does not say which value is wrong. Check in this order: the account name; the API token (not its token ID, not revoked); the channel UUID, which must belong to this account; and, if the API whitelist is filled, that this machine&apos;s address is on it.</source>
        <translation>Kit отклонил вход со статусом {status}: {error}. Какое значение неверно, он не говорит. Проверьте по порядку: имя аккаунта (Account name); API токен (не его ID и не отозванный); UUID канала, который должен принадлежать этому аккаунту; и, если белый список API заполнен, что адрес этого компьютера в нём есть.</translation>
    </message>
    <message>
        <source>Kit refused the login with status {status}: {error}. {remedy}</source>
        <translation>Kit отклонил вход со статусом {status}: {error}. {remedy}</translation>
    </message>
    <message>
        <source>Kit refused the token refresh with status {status}: {error}. {remedy}</source>
        <translation>Kit отклонил обновление токена со статусом {status}: {error}. {remedy}</translation>
    </message>
    <message>
        <source>Kit sends application/json. What calls itself something else may be read differently.</source>
        <translation>Kit отправляет application/json. То, что называет себя иначе, могут прочитать по-другому.</translation>
    </message>
    <message>
        <source>Kit signs the event_id and nothing of the body. Whoever has seen one callback could send another text with its signature.</source>
        <translation>Kit подписывает event_id и ничего из тела. Кто видел один колбэк, может послать другой текст с его подписью.</translation>
    </message>
    <message>
        <source>Kit took the API token.</source>
        <translation>Kit принял API токен.</translation>
    </message>
    <message>
        <source>Kit took {uuid} with the login. That its events reach a queue is proven only by a first message; none was sent.</source>
        <translation>Kit принял {uuid} при входе. Что его события доходят до очереди, докажет только первое сообщение; оно не отправлялось.</translation>
    </message>
    <message>
        <source>Kit uses POST, and GET for its test request. Code behind other methods is seldom tested.</source>
        <translation>Kit использует POST, а для тестового запроса GET. Код за другими методами редко проверен.</translation>
    </message>
    <message>
        <source>Kit&apos;s answer does not say whether this value is wrong.</source>
        <translation>Ответ Kit не говорит, неверно ли это значение.</translation>
    </message>
    <message>
        <source>Kit&apos;s answer speaks of another value, so nothing is known of this one.</source>
        <translation>Ответ Kit говорит о другом значении, поэтому об этом ничего не известно.</translation>
    </message>
    <message>
        <source>Kit&apos;s contract has no attachment of type “{value}”. A server should take it all the same.</source>
        <translation>В контракте Kit нет вложения типа «{value}». Сервер всё равно должен его принимать.</translation>
    </message>
    <message>
        <source>Kit&apos;s contract has no close_reason “{value}”. A server should take it as unknown.</source>
        <translation>В контракте Kit нет close_reason «{value}». Сервер должен принимать его как неизвестный.</translation>
    </message>
    <message>
        <source>Kit&apos;s contract has no event_type “{value}”. A server should take it and leave it alone.</source>
        <translation>В контракте Kit нет event_type «{value}». Сервер должен принимать его и ничего не делать.</translation>
    </message>
    <message>
        <source>Kit&apos;s contract has no sender_type “{value}”: agent or bot.</source>
        <translation>В контракте Kit нет sender_type «{value}»: только agent или bot.</translation>
    </message>
    <message>
        <source>Kit&apos;s own answer</source>
        <translation>Ответ самого Kit</translation>
    </message>
    <message>
        <source>Kit&apos;s public documents leave this open, so it is only a warning.</source>
        <translation>Открытые документы Kit этого не определяют, поэтому это только предупреждение.</translation>
    </message>
    <message>
        <source>Kit&apos;s public documents name no limit and no second try, so it is only a warning: what your server refuses here may be lost.</source>
        <translation>Открытые документы Kit не называют ни предела, ни второй попытки, поэтому это только предупреждение: то, что ваш сервер отклонит, может пропасть.</translation>
    </message>
    <message>
        <source>Kit&apos;s public documents print the formula of the signature only, and not cleanly. Should Kit spell it like this, a server that refuses the spelling would take nothing.</source>
        <translation>Открытые документы Kit приводят только формулу подписи, и неаккуратно. Если Kit пишет так, сервер, который отклоняет это написание, не примет ничего.</translation>
    </message>
    <message>
        <source>Let the first body of an event_id win and take no second one; keep the Callback URL secret; use https.</source>
        <translation>Пусть побеждает первое тело с этим event_id, второе не принимайте; держите Callback URL в тайне; используйте https.</translation>
    </message>
    <message>
        <source>Let this very URL take POST, and GET for the test request.</source>
        <translation>Пусть именно этот URL принимает POST, а для тестового запроса GET.</translation>
    </message>
    <message>
        <source>Let your server take genuine callbacks first.</source>
        <translation>Пусть ваш сервер сначала принимает подлинные колбэки.</translation>
    </message>
    <message>
        <source>Let your server use the sandbox as its Kit, and send an event for each agent&apos;s message.</source>
        <translation>Пусть Kit для вашего сервера будет песочница, и он отправляет событие на каждое сообщение оператора.</translation>
    </message>
    <message>
        <source>Limit the length of a body, and answer 400 where your JSON reader gives up.</source>
        <translation>Ограничьте длину тела и отвечайте 400, когда разбор JSON сдаётся.</translation>
    </message>
    <message>
        <source>Line {line} has more than {most} dots. Break it.</source>
        <translation>В строке {line} точек больше {most}. Разбейте её.</translation>
    </message>
    <message>
        <source>Line {number} is no header: “{value}”. Headers are Name: value, and a blank line ends them.</source>
        <translation>Строка {number} — не заголовок: «{value}». Заголовки имеют вид «Имя: значение» и кончаются пустой строкой.</translation>
    </message>
    <message>
        <source>Lines of text under the signature of their event_id.</source>
        <translation>Строки текста под подписью своего event_id.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Войдите снова.</translation>
    </message>
    <message>
        <source>Logging in.</source>
        <translation>Выполняется вход.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Look into your server&apos;s log, and catch there what it stumbled over.</source>
        <translation>Посмотрите лог своего сервера и перехватите там то, на чём он споткнулся.</translation>
    </message>
    <message>
        <source>Looking for the host&apos;s address.</source>
        <translation>Поиск адреса хоста.</translation>
    </message>
    <message>
        <source>Lower case; both are accepted.</source>
        <translation>Строчными; принимаются и прописные.</translation>
    </message>
    <message>
        <source>Many JSON readers run out of stack over it and end the whole program.</source>
        <translation>У многих разборов JSON от этого кончается стек, и падает вся программа.</translation>
    </message>
    <message>
        <source>Masked as {dots}: signatures {signatures}, tokens and other secrets {secrets}. What customers wrote is not masked.</source>
        <translation>Скрыто под {dots}: подписей {signatures}, токенов и других секретов {secrets}. То, что писали клиенты, не скрыто.</translation>
    </message>
    <message>
        <source>Mismatch, and no known mistake explains it. Check that security salt, API token and event_id belong to this channel and this callback.</source>
        <translation>Не совпадает, и известные ошибки этого не объясняют. Проверьте, что Security Salt, API токен и event_id от этого канала и этого колбэка.</translation>
    </message>
    <message>
        <source>Mismatch: a line break was hashed with it (echo without -n does that).</source>
        <translation>Не совпадает: вместе с ним хеширован перевод строки (так делает echo без -n).</translation>
    </message>
    <message>
        <source>Mismatch: it was signed with {name}.</source>
        <translation>Не совпадает. Чем подписано: {name}.</translation>
    </message>
    <message>
        <source>Mismatch: the digest has {count} digits; MD5 has 32.</source>
        <translation>Не совпадает: цифр в хеше {count}, а у MD5 их 32.</translation>
    </message>
    <message>
        <source>Mismatch: the event_id was left out. A test request is signed like that, an event is not.</source>
        <translation>Не совпадает: пропущен event_id. Так подписан тестовый запрос, но не событие.</translation>
    </message>
    <message>
        <source>Mismatch: the formula was taken literally, with its dollar signs and braces.</source>
        <translation>Не совпадает: формула взята буквально, со знаками доллара и скобками.</translation>
    </message>
    <message>
        <source>Mismatch: the header has {count} words; expected the digest with at most one word before it.</source>
        <translation>Не совпадает: слов в заголовке {count}; ожидается хеш и не больше одного слова перед ним.</translation>
    </message>
    <message>
        <source>Mismatch: the order is {order}, joined by {separator}; it should be {right}.</source>
        <translation>Не совпадает: порядок {order} через {separator}, а должен быть {right}.</translation>
    </message>
    <message>
        <source>Mismatch: the parts are joined by {separator} instead of a colon.</source>
        <translation>Не совпадает: части соединены не двоеточием, а так: {separator}.</translation>
    </message>
    <message>
        <source>Mismatch: the signer&apos;s {name} has white space around it.</source>
        <translation>Не совпадает: у подписавшего пробелы вокруг значения «{name}».</translation>
    </message>
    <message>
        <source>Mismatch: the text was changed to one letter case before it was hashed.</source>
        <translation>Не совпадает: перед хешированием регистр букв текста изменили.</translation>
    </message>
    <message>
        <source>Mismatch: the {name} was left out.</source>
        <translation>Не совпадает, пропущено: {name}.</translation>
    </message>
    <message>
        <source>Mismatch: there are {count} Authorization headers; exactly one is accepted.</source>
        <translation>Не совпадает: заголовков Authorization {count}; принимается ровно один.</translation>
    </message>
    <message>
        <source>Mismatch: there is no Authorization header, or it is empty.</source>
        <translation>Не совпадает: заголовка Authorization нет или он пуст.</translation>
    </message>
    <message>
        <source>Mismatch: your values carry white space around them that the signer did not use.</source>
        <translation>Не совпадает: вокруг ваших значений пробелы, которых у подписавшего не было.</translation>
    </message>
    <message>
        <source>Mismatch: {count} digits look like {name}; Kit signs with MD5, 32 digits.</source>
        <translation>Не совпадает: цифр {count}, похоже на {name}; Kit подписывает MD5, 32 цифры.</translation>
    </message>
    <message>
        <source>Mismatch: “{value}” is not a hexadecimal digest.</source>
        <translation>Не совпадает: «{value}» не шестнадцатеричный хеш.</translation>
    </message>
    <message>
        <source>No Authorization header</source>
        <translation>Без Authorization</translation>
    </message>
    <message>
        <source>No answer was given: kitdesk ended, or is still waiting, before the server behind it had answered.</source>
        <translation>Ответ не дан: kitdesk завершился или ещё ждёт, а сервер за ним не ответил.</translation>
    </message>
    <message>
        <source>No public address is known. Enter the one of your tunnel or proxy.</source>
        <translation>Публичный адрес неизвестен. Введите адрес вашего туннеля или прокси.</translation>
    </message>
    <message>
        <source>No request of this collection posts a message to a channel (others in it: {count}). Its address has to end in the channel UUID, and its body has to be raw.</source>
        <translation>Ни один запрос этой коллекции не отправляет сообщение в канал (других в ней: {count}). Его адрес должен кончаться UUID канала, а тело должно быть raw.</translation>
    </message>
    <message>
        <source>No secure connection to {host}: {reason}. Kit will hardly accept what this machine does not. Check the proxy&apos;s certificate.</source>
        <translation>Нет защищённого соединения с {host}: {reason}. Kit вряд ли примет то, чего не принимает этот компьютер. Проверьте сертификат прокси.</translation>
    </message>
    <message>
        <source>No secure connection to {host}: {reason}. Nothing was sent. Check host and port, this machine&apos;s clock, and whether a proxy opens TLS on the way. An authority of your own is named under Network in Channel settings.</source>
        <translation>Нет защищённого соединения с {host}: {reason}. Ничего не отправлено. Проверьте хост и порт, часы этого компьютера и не вскрывает ли TLS прокси по пути. Свой центр сертификации указывается в разделе «Сеть» настроек канала.</translation>
    </message>
    <message>
        <source>No way through the proxy: {reason}. Nothing was sent. Check its address, user name and password under Network in Channel settings.</source>
        <translation>Через прокси не пройти: {reason}. Ничего не отправлено. Проверьте его адрес, имя пользователя и пароль в разделе «Сеть» настроек канала.</translation>
    </message>
    <message>
        <source>Nobody has written yet. Expect an event before it, or give the client_id of a customer.</source>
        <translation>Пока никто не писал. Поставьте перед этим ожидание события или укажите client_id клиента.</translation>
    </message>
    <message>
        <source>None of {names} is in the pasted text. Copy the lines of the .env file.</source>
        <translation>Во вставленном тексте нет ни одного из {names}. Скопируйте строки файла .env.</translation>
    </message>
    <message>
        <source>None; one is accepted.</source>
        <translation>Никакого; одно принимается.</translation>
    </message>
    <message>
        <source>Not known, and left as they are: {names}. Fill them in by hand.</source>
        <translation>Неизвестны и оставлены как есть: {names}. Заполните их вручную.</translation>
    </message>
    <message>
        <source>Not made, since the genuine callback before it was not taken as it should be: {came}</source>
        <translation>Не делалось: подлинный колбэк до него не был принят как следует: {came}</translation>
    </message>
    <message>
        <source>Not made, since {count} checks before it got no answer at all.</source>
        <translation>Не делалось: проверок подряд вовсе без ответа: {count}.</translation>
    </message>
    <message>
        <source>Not made, since {count} genuine callbacks before it were refused, and none was taken.</source>
        <translation>Не делалось: подлинных колбэков до него отклонено {count}, не принято ни одного.</translation>
    </message>
    <message>
        <source>Not verifiable, since the body cannot be read: {why}</source>
        <translation>Нельзя проверить, тело не читается: {why}</translation>
    </message>
    <message>
        <source>Not verifiable: the {missing} of this channel is not known yet.</source>
        <translation>Нельзя проверить: для этого канала ещё неизвестно: {missing}.</translation>
    </message>
    <message>
        <source>Nothing had to be masked: there was no secret and no signature in it. What customers wrote is in it.</source>
        <translation>Скрывать нечего: ни секрета, ни подписи в нём не было. То, что писали клиенты, в нём есть.</translation>
    </message>
    <message>
        <source>Nothing has to be done. If your server ever refuses the real Kit, look here first.</source>
        <translation>Делать ничего не нужно. Если ваш сервер когда-нибудь отклонит настоящий Kit, посмотрите сначала сюда.</translation>
    </message>
    <message>
        <source>Nothing listens here: the port is taken. Choose another one.</source>
        <translation>Здесь никто не слушает: порт занят. Выберите другой.</translation>
    </message>
    <message>
        <source>Nothing that must be there; exp is believed where it ends sooner.</source>
        <translation>Обязательного нет ничего; exp учитывается, если кончается раньше.</translation>
    </message>
    <message>
        <source>One send_message event, and the same again, byte for byte.</source>
        <translation>Одно событие send_message и ещё раз то же, байт в байт.</translation>
    </message>
    <message>
        <source>Only this machine or its network gets to {address}. Kit cannot fetch from there, and nothing was asked there.</source>
        <translation>До {address} доходит только этот компьютер или его сеть. Kit оттуда не заберёт, и запроса туда не было.</translation>
    </message>
    <message>
        <source>Open the Inspector to see request and answer, then edit and resend.</source>
        <translation>Откройте инспектор, чтобы увидеть запрос и ответ, затем измените сообщение и отправьте повторно.</translation>
    </message>
    <message>
        <source>Other users of this computer may change what is in {folder}, and so what kitdesk does. Take that right away with: chmod go-w {folder}</source>
        <translation>Другие пользователи этого компьютера могут менять то, что лежит в {folder}, а с ним и то, что делает kitdesk. Отберите у них это право: chmod go-w {folder}</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Не по порядку</translation>
    </message>
    <message>
        <source>Payload of the type {kind}</source>
        <translation>Payload типа {kind}</translation>
    </message>
    <message>
        <source>Port {port} on {host} is taken by another program. Choose another port, or 0 for any free one.</source>
        <translation>Порт {port} на {host} занят другой программой. Выберите другой порт или 0 — любой свободный.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Raise the limits of your server, its framework and the proxy before it, to 1 MB for a body.</source>
        <translation>Поднимите пределы сервера, его фреймворка и прокси перед ним до 1 МБ на тело.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Reachable: what was sent to {host} came back to this kitdesk.</source>
        <translation>Доступно: отправленное на {host} вернулось в этот kitdesk.</translation>
    </message>
    <message>
        <source>Read a body to its last chunk where no Content-Length is given, or let a proxy gather it.</source>
        <translation>Если Content-Length нет, читайте тело до последней части (chunk) или пусть его собирает прокси.</translation>
    </message>
    <message>
        <source>Reading the fields.</source>
        <translation>Чтение полей.</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Перенаправления</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Тело запроса</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Устойчивость</translation>
    </message>
    <message>
        <source>Run a sandbox, and let your server use it as its Kit, to have this observed.</source>
        <translation>Запустите песочницу, и пусть она будет Kit для вашего сервера: тогда это можно наблюдать.</translation>
    </message>
    <message>
        <source>Salt and API token swapped</source>
        <translation>Salt и API токен переставлены</translation>
    </message>
    <message>
        <source>See whether your server&apos;s queue of new connections (its backlog) and its workers are enough.</source>
        <translation>Посмотрите, хватает ли у вашего сервера очереди новых соединений (backlog) и рабочих процессов.</translation>
    </message>
    <message>
        <source>Signed with another API token</source>
        <translation>Подпись с другим API токеном</translation>
    </message>
    <message>
        <source>Signed with another salt</source>
        <translation>Подпись с другим Salt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Somebody else answers at {host} (status {status}, server: {server}). Let the tunnel or proxy lead to kitdesk&apos;s port.</source>
        <translation>На {host} отвечает кто-то другой (статус {status}, сервер: {server}). Направьте туннель или прокси на порт kitdesk.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Написание</translation>
    </message>
    <message>
        <source>Step {step} (line {line}): {problem}</source>
        <translation>Шаг {step} (строка {line}): {problem}</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS could not be agreed on, {why}</source>
        <translation>не удалось согласовать TLS, {why}</translation>
    </message>
    <message>
        <source>TLS was not agreed on within {seconds} s</source>
        <translation>за {seconds} с не удалось согласовать TLS</translation>
    </message>
    <message>
        <source>Take a body only once as much has come as its Content-Length says.</source>
        <translation>Принимайте тело, только когда пришло столько, сколько указано в Content-Length.</translation>
    </message>
    <message>
        <source>Take the test request by this method as well.</source>
        <translation>Принимайте тестовый запрос и этим методом.</translation>
    </message>
    <message>
        <source>Test request by {method}</source>
        <translation>Тестовый запрос {method}</translation>
    </message>
    <message>
        <source>Text in many scripts</source>
        <translation>Текст разными письменностями</translation>
    </message>
    <message>
        <source>The API token is missing. Add or copy one in Administration &gt; Security &gt; API tokens.</source>
        <translation>Нет API токена. Добавьте или скопируйте его в Управление &gt; Безопасность &gt; API токены.</translation>
    </message>
    <message>
        <source>The Callback URL is missing. Give the address at which your server takes callbacks.</source>
        <translation>Нет Callback URL. Укажите адрес, по которому ваш сервер принимает колбэки.</translation>
    </message>
    <message>
        <source>The JSON ends too early. Close what is open with }} or ].</source>
        <translation>JSON кончается слишком рано. Закройте открытое скобкой }} или ].</translation>
    </message>
    <message>
        <source>The JSON is complete before this. Remove what follows.</source>
        <translation>JSON закончен до этого места. Удалите дальнейшее.</translation>
    </message>
    <message>
        <source>The account name is missing. Copy it from Administration &gt; Security &gt; API tokens &gt; API access data.</source>
        <translation>Нет имени аккаунта. Скопируйте Account name из Управление &gt; Безопасность &gt; API токены &gt; API access data.</translation>
    </message>
    <message>
        <source>The address is missing. Give the URL of the file.</source>
        <translation>Нет адреса. Укажите URL файла.</translation>
    </message>
    <message>
        <source>The address names a user before the host {host}, and only a browser would log in. Leave it out.</source>
        <translation>Перед хостом {host} в адресе стоит пользователь, а с ним вошёл бы только браузер. Уберите его.</translation>
    </message>
    <message>
        <source>The base URL is more than a host. Keep only {value}, or paste a whole channel link with Paste.</source>
        <translation>В базовом URL больше, чем хост. Оставьте только {value} или вставьте всю ссылку на канал кнопкой «Вставить».</translation>
    </message>
    <message>
        <source>The body is JSON, but has no event_id. Type the event_id by hand.</source>
        <translation>Тело — JSON, но event_id в нём нет. Введите event_id вручную.</translation>
    </message>
    <message>
        <source>The body&apos;s event_id is {value}, which is no string; Kit&apos;s is one. Type the event_id by hand.</source>
        <translation>event_id в теле — {value}, это не строка, а у Kit строка. Введите event_id вручную.</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid and trusted.</source>
        <translation>Сертификат {host} действителен и доверенный.</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid, and trusted with the authorities in {authorities}.</source>
        <translation>Сертификат {host} действителен и доверенный благодаря центрам из {authorities}.</translation>
    </message>
    <message>
        <source>The channel UUID is missing. Copy it from the channel in Setup &gt; Conversations &gt; Channels.</source>
        <translation>Нет UUID канала. Скопируйте Channel UUID канала в Настройка &gt; Диалоги &gt; Каналы.</translation>
    </message>
    <message>
        <source>The clipboard holds no channel link, no .env and no Postman environment. Copy the link from the Channel UUID field in Setup &gt; Conversations &gt; Channels.</source>
        <translation>В буфере обмена нет ни ссылки на канал, ни .env, ни окружения Postman. Скопируйте ссылку из поля «UUID канала» (Channel UUID) в Настройка &gt; Диалоги &gt; Каналы.</translation>
    </message>
    <message>
        <source>The clipboard holds {count} characters, too many for a channel. Copy the channel link or the .env alone.</source>
        <translation>Символов в буфере обмена: {count}, для канала слишком много. Скопируйте только ссылку на канал или .env.</translation>
    </message>
    <message>
        <source>The closing of a conversation, and then its only message.</source>
        <translation>Закрытие диалога, а затем его единственное сообщение.</translation>
    </message>
    <message>
        <source>The collection has more than {limit} requests. Export a folder of it alone.</source>
        <translation>В коллекции больше {limit} запросов. Экспортируйте одну её папку.</translation>
    </message>
    <message>
        <source>The comma before this {value} is one too many. Remove it.</source>
        <translation>Запятая перед {value} лишняя. Удалите её.</translation>
    </message>
    <message>
        <source>The command makes a {method} request; a message goes out as POST.</source>
        <translation>Команда делает запрос {method}, а сообщение отправляется методом POST.</translation>
    </message>
    <message>
        <source>The command takes its body from “{value}”, which is not opened. Paste what is in it instead.</source>
        <translation>Команда берёт тело из «{value}», этот файл не открывается. Вставьте вместо этого его содержимое.</translation>
    </message>
    <message>
        <source>The command uploads a form or a file; a message to Kit is JSON. Copy the one with --data.</source>
        <translation>Команда загружает форму или файл, а сообщение для Kit — JSON. Скопируйте команду с --data.</translation>
    </message>
    <message>
        <source>The connection was closed after {time} without an answer: that refuses it, unless your server crashed, as its log would show.</source>
        <translation>Соединение закрыто через {time} без ответа: это отказ, если только сервер не упал, что было бы видно в его логе.</translation>
    </message>
    <message>
        <source>The connection was closed without an answer, and only after {time}.</source>
        <translation>Соединение закрыто без ответа, и только через {time}.</translation>
    </message>
    <message>
        <source>The conversation is closed already: a real Kit would hardly close it twice. Unverified: the contract does not say so.</source>
        <translation>Диалог уже закрыт: настоящий Kit вряд ли закроет его дважды. Не проверено: в контракте этого нет.</translation>
    </message>
    <message>
        <source>The conversation is closed, and the customer has not written since: a real Kit would hardly answer in it. Unverified: the contract does not say so.</source>
        <translation>Диалог закрыт, и клиент с тех пор не писал: настоящий Kit вряд ли ответит в нём. Не проверено: в контракте этого нет.</translation>
    </message>
    <message>
        <source>The customer would never get what the agent attached.</source>
        <translation>Клиент никогда не получит того, что вложил оператор.</translation>
    </message>
    <message>
        <source>The customer would never see what was answered.</source>
        <translation>Клиент никогда не увидит ответа.</translation>
    </message>
    <message>
        <source>The day Kit adds something to its callbacks, your server would stop taking them.</source>
        <translation>В день, когда Kit добавит что-то в колбэки, ваш сервер перестанет их принимать.</translation>
    </message>
    <message>
        <source>The display that kitdesk was on is gone, so it has ended. Nothing that was sent or received is lost.</source>
        <translation>Экран, на котором был kitdesk, исчез, поэтому программа завершилась. Ничего из отправленного и полученного не потеряно.</translation>
    </message>
    <message>
        <source>The file has more than {limit} MB. Choose the one that was exported.</source>
        <translation>Файл больше {limit} МБ. Выберите тот, что был экспортирован.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8 or UTF-16. Choose the one that was exported.</source>
        <translation>Файл — не текст в UTF-8 или UTF-16. Выберите тот, что был экспортирован.</translation>
    </message>
    <message>
        <source>The file is {type}, but the attachment&apos;s type is “{kind}”. Choose “{fits}”, or another file.</source>
        <translation>Файл — {type}, а тип вложения «{kind}». Выберите «{fits}» или другой файл.</translation>
    </message>
    <message>
        <source>The file name has {length} characters; most systems take {limit} at most.</source>
        <translation>Символов в имени файла: {length}; большинство систем принимает не больше {limit}.</translation>
    </message>
    <message>
        <source>The file name is missing. Give one: an agent reads it before opening the file.</source>
        <translation>Нет имени файла. Укажите его: оператор читает его, прежде чем открыть файл.</translation>
    </message>
    <message>
        <source>The file of unsent messages {path} could not be used: {reason}. It was kept as {kept}; what you write from now on is kept in a new one.</source>
        <translation>Не удалось использовать файл неотправленных сообщений {path}: {reason}. Он сохранён как {kept}; то, что вы напишете дальше, хранится в новом.</translation>
    </message>
    <message>
        <source>The first digit only</source>
        <translation>Только первая цифра</translation>
    </message>
    <message>
        <source>The first half of a callback&apos;s body, a silence, and then the end of the connection.</source>
        <translation>Первая половина тела колбэка, тишина, затем конец соединения.</translation>
    </message>
    <message>
        <source>The hole in the scheme</source>
        <translation>Дыра в схеме</translation>
    </message>
    <message>
        <source>The host is missing. Choose a region, or copy the Custom channel API hostname from Administration &gt; Security &gt; API tokens &gt; API access data.</source>
        <translation>Нет хоста. Выберите регион или скопируйте Custom channel API hostname из Управление &gt; Безопасность &gt; API токены &gt; API access data.</translation>
    </message>
    <message>
        <source>The journal could not be read: {reason}. What is shown may be incomplete. Close kitdesk and copy the journal&apos;s files before you go on.</source>
        <translation>Не удалось прочитать журнал: {reason}. Показанное может быть неполным. Прежде чем продолжать, закройте kitdesk и скопируйте файлы журнала.</translation>
    </message>
    <message>
        <source>The journal could not be written, for its file is damaged: {reason}. The last step was not stored. Close kitdesk and copy the journal&apos;s files before you go on.</source>
        <translation>Не удалось записать в журнал: его файл повреждён: {reason}. Последний шаг не сохранён. Прежде чем продолжать, закройте kitdesk и скопируйте файлы журнала.</translation>
    </message>
    <message>
        <source>The journal could not be written: {reason}. The last step was not stored. Free some space or check the folder, then try again.</source>
        <translation>Не удалось записать в журнал: {reason}. Последний шаг не сохранён. Освободите место или проверьте папку, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>The journal is of version {version} and is being brought to version {wanted}. For a million messages that takes half a minute.</source>
        <translation>Журнал версии {version} переводится на версию {wanted}. На миллион сообщений уходит полминуты.</translation>
    </message>
    <message>
        <source>The journal was brought to version {wanted}. It is kept as it was in {kept}; delete that file when all is well.</source>
        <translation>Журнал переведён на версию {wanted}. Прежний сохранён в {kept}; удалите этот файл, когда убедитесь, что всё в порядке.</translation>
    </message>
    <message>
        <source>The journal {path} could not be brought from version {version} to {wanted}: {reason}. Nothing was changed. It takes about {size} MB of free space in its folder; make room or check the folder, and start kitdesk again.</source>
        <translation>Не удалось перевести журнал {path} с версии {version} на {wanted}: {reason}. Ничего не изменено. Нужно около {size} МБ свободного места в его папке; освободите место или проверьте папку и запустите kitdesk снова.</translation>
    </message>
    <message>
        <source>The journal {path} could not be used: {reason}. It was kept as {kept}; kitdesk starts a new one.</source>
        <translation>Не удалось использовать журнал {path}: {reason}. Он сохранён как {kept}; kitdesk начинает новый.</translation>
    </message>
    <message>
        <source>The last callback got none; Kit was answered {status}.</source>
        <translation>На последний колбэк ответа не было; Kit получил {status}.</translation>
    </message>
    <message>
        <source>The last callback was answered {status} after {time}.</source>
        <translation>На последний колбэк ответ {status} через {time}.</translation>
    </message>
    <message>
        <source>The member “{name}” stands twice in one object. Remove one of the two.</source>
        <translation>Поле «{name}» стоит в одном объекте дважды. Удалите одно из двух.</translation>
    </message>
    <message>
        <source>The message has neither text nor attachment.</source>
        <translation>В сообщении нет ни текста, ни вложения.</translation>
    </message>
    <message>
        <source>The message has neither text nor attachment. Kit may refuse it (unverified).</source>
        <translation>В сообщении нет ни текста, ни вложения. Kit может его отклонить (не проверено).</translation>
    </message>
    <message>
        <source>The message was not sent: there is no access token. {problem}</source>
        <translation>Сообщение не отправлено: нет токена доступа. {problem}</translation>
    </message>
    <message>
        <source>The name is missing. Give one by which you will find it.</source>
        <translation>Нет имени. Дайте такое, по которому найдёте.</translation>
    </message>
    <message>
        <source>The name is missing. Give one that you will recognise.</source>
        <translation>Нет имени. Дайте такое, которое узнаете.</translation>
    </message>
    <message>
        <source>The name is too long: give at most {limit} characters.</source>
        <translation>Имя слишком длинное: символов самое большее {limit}.</translation>
    </message>
    <message>
        <source>The number {value} does not fit into JSON. Write it shorter, or as a string.</source>
        <translation>Число {value} не помещается в JSON. Запишите его короче или строкой.</translation>
    </message>
    <message>
        <source>The password belongs into its own field, from where it goes to the keyring. Take it out here.</source>
        <translation>Пароль пишется в своём поле, оттуда он попадает в связку ключей. Уберите его отсюда.</translation>
    </message>
    <message>
        <source>The pasted command has more than {limit} words. Paste one alone.</source>
        <translation>Во вставленной команде больше {limit} слов. Вставьте одну.</translation>
    </message>
    <message>
        <source>The pasted text has {count} characters, more than {limit}. Paste one command alone.</source>
        <translation>Символов во вставленном тексте: {count}, больше {limit}. Вставьте одну команду.</translation>
    </message>
    <message>
        <source>The pasted text has {count} characters; a request has {limit} at most. Paste one request alone.</source>
        <translation>Символов во вставленном тексте: {count}; в запросе самое большее {limit}. Вставьте один запрос.</translation>
    </message>
    <message>
        <source>The persona&apos;s client_id is not text in quotes.</source>
        <translation>client_id персоны — не текст в кавычках.</translation>
    </message>
    <message>
        <source>The picture at {host} has more than {most} MB and is not shown here.</source>
        <translation>Картинка с {host} больше {most} МБ и здесь не показана.</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} pixels; up to {most} million are shown here. Open it in a browser.</source>
        <translation>В картинке {width} × {height} пикселей; здесь показывается до {most} млн. Откройте её в браузере.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <translation>Картинка повреждена, её нельзя показать.</translation>
    </message>
    <message>
        <source>The port of the proxy is missing. Give it as http://{host}:3128.</source>
        <translation>Нет порта прокси. Укажите его так: http://{host}:3128.</translation>
    </message>
    <message>
        <source>The proxy does not lead to {host}: {reason}. Check the host against Custom channel API hostname in Administration &gt; Security &gt; API tokens &gt; API access data, and whether the proxy lets it through.</source>
        <translation>Прокси не ведёт к {host}: {reason}. Сверьте хост с Custom channel API hostname в Управление &gt; Безопасность &gt; API токены &gt; API access data и узнайте, пропускает ли его прокси.</translation>
    </message>
    <message>
        <source>The proxy has connected to {host}, whose name it looks up itself.</source>
        <translation>Прокси соединился с {host}; имя он ищет сам.</translation>
    </message>
    <message>
        <source>The proxy {proxy} takes requests from here.</source>
        <translation>Прокси {proxy} принимает запросы отсюда.</translation>
    </message>
    <message>
        <source>The reason is {reason}, but is_bot says {flag}: a real Kit would hardly contradict itself.</source>
        <translation>Причина {reason}, а is_bot говорит {flag}: настоящий Kit вряд ли противоречит сам себе.</translation>
    </message>
    <message>
        <source>The regular expression “{value}” is longer than {most} characters. Look for less.</source>
        <translation>Регулярное выражение «{value}» длиннее {most} символов. Ищите меньше.</translation>
    </message>
    <message>
        <source>The reply is empty. Give it a text, or a payload.</source>
        <translation>Ответ пуст. Дайте ему текст или payload.</translation>
    </message>
    <message>
        <source>The request could not be sent as a whole within {time}, and your server said nothing meanwhile: either it reads slowly, or the line is slow.</source>
        <translation>Запрос не удалось отправить целиком за {time}, а ваш сервер молчал: либо он медленно читает, либо медленна линия.</translation>
    </message>
    <message>
        <source>The request has bytes that are no UTF-8, so it cannot be copied as text. Copy it as cURL, or save its body.</source>
        <translation>В запросе есть байты не в UTF-8, текстом его не скопировать. Скопируйте как cURL или сохраните тело.</translation>
    </message>
    <message>
        <source>The request has {count} Authorization headers; exactly one is accepted. Remove what a proxy added.</source>
        <translation>Заголовков Authorization в запросе: {count}; принимается ровно один. Уберите то, что добавил прокси.</translation>
    </message>
    <message>
        <source>The same JSON, with other white space or escapes.</source>
        <translation>Тот же JSON с другими пробелами или экранированием.</translation>
    </message>
    <message>
        <source>The same event twice</source>
        <translation>То же событие дважды</translation>
    </message>
    <message>
        <source>The same message in two events</source>
        <translation>Одно сообщение в двух событиях</translation>
    </message>
    <message>
        <source>The script {file} cannot be played. {problem}</source>
        <translation>Сценарий {file} нельзя выполнить. {problem}</translation>
    </message>
    <message>
        <source>The script {file} cannot be read: {reason}. Give another file.</source>
        <translation>Сценарий {file} не читается: {reason}. Укажите другой файл.</translation>
    </message>
    <message>
        <source>The script {file} posts callbacks, but says not where to. Give --callback-url, or write callback_url at its top.</source>
        <translation>Сценарий {file} отправляет колбэки, но не говорит куда. Укажите --callback-url или напишите callback_url в его начале.</translation>
    </message>
    <message>
        <source>The second one is refused.</source>
        <translation>Второе отклонено.</translation>
    </message>
    <message>
        <source>The server does not say how large it is, so nobody knows before all of it has come.</source>
        <translation>Сервер не говорит, какой это размер, и никто не знает его, пока не придёт всё.</translation>
    </message>
    <message>
        <source>The server does not say what it is, and its first bytes do not show it. Set its Content-Type.</source>
        <translation>Сервер не говорит, что это, и по первым байтам не видно. Задайте Content-Type.</translation>
    </message>
    <message>
        <source>The server does not say what it is; the first bytes are of {shown}. Set its Content-Type.</source>
        <translation>Сервер не говорит, что это; первые байты от {shown}. Задайте Content-Type.</translation>
    </message>
    <message>
        <source>The settings file {path} could not be used: {reason}. It was kept as {kept}; kitdesk starts with fresh settings. Repair the kept file and put it back, or set the channels up again.</source>
        <translation>Не удалось использовать файл настроек {path}: {reason}. Он сохранён как {kept}; kitdesk начинает с новыми настройками. Исправьте сохранённый файл и верните его или настройте каналы заново.</translation>
    </message>
    <message>
        <source>The signature of the test request never changes. Whoever has seen it once could write to your customers in an agent&apos;s name for ever.</source>
        <translation>Подпись тестового запроса не меняется никогда. Кто видел её один раз, может вечно писать вашим клиентам от имени оператора.</translation>
    </message>
    <message>
        <source>The system keyring cannot keep secrets: {reason}. They are kept for this run only; you will be asked again next time. Unlock or install a keyring to keep them.</source>
        <translation>Системная связка ключей не может хранить секреты: {reason}. Они хранятся только на этот запуск; в следующий раз вы введёте их снова. Чтобы хранить, откройте или установите связку ключей.</translation>
    </message>
    <message>
        <source>The template&apos;s payload is not a list [ … ].</source>
        <translation>payload шаблона — не список [ … ].</translation>
    </message>
    <message>
        <source>The template&apos;s text is not text in quotes.</source>
        <translation>text шаблона — не текст в кавычках.</translation>
    </message>
    <message>
        <source>The test request&apos;s signature</source>
        <translation>Подпись тестового запроса</translation>
    </message>
    <message>
        <source>The text has {length} characters, and at most {limit} can be kept. Shorten it.</source>
        <translation>Символов в тексте: {length}, а хранится самое большее {limit}. Сократите его.</translation>
    </message>
    <message>
        <source>The text has {length} characters; the form shows at most {limit}. Edit it in the JSON.</source>
        <translation>Символов в тексте: {length}; форма показывает самое большее {limit}. Измените его в JSON.</translation>
    </message>
    <message>
        <source>The text that begins here has no closing quote.</source>
        <translation>У текста, который начинается здесь, нет закрывающей кавычки.</translation>
    </message>
    <message>
        <source>The transcript has the format {format}; this kitdesk reads {known}. Open it with the kitdesk that wrote it, or with a newer one.</source>
        <translation>У записи диалога формат {format}; этот kitdesk читает {known}. Откройте её тем kitdesk, который её записал, или более новым.</translation>
    </message>
    <message>
        <source>The transcript is one document of more than {limit} MB. Export it as a repro bundle, which can be read in part.</source>
        <translation>Запись диалога — один документ больше {limit} МБ. Экспортируйте её как комплект для воспроизведения: его можно читать частями.</translation>
    </message>
    <message>
        <source>The tunnel or proxy at {host} answers, but finds nothing behind it (status {status}, server: {server}). Check that it is running and leads to kitdesk&apos;s port.</source>
        <translation>Туннель или прокси на {host} отвечает, но за собой никого не находит (статус {status}, сервер: {server}). Проверьте, что он работает и ведёт на порт kitdesk.</translation>
    </message>
    <message>
        <source>The {name} has a blank inside. Copy it again, alone.</source>
        <translation>{name}: внутри есть пробел. Скопируйте ещё раз, отдельно.</translation>
    </message>
    <message>
        <source>The {name} has characters that no {name} of Kit has. Copy it again from Kit&apos;s own screen.</source>
        <translation>{name}: есть символы, которых в «{name}» у Kit не бывает. Скопируйте снова с экрана самого Kit.</translation>
    </message>
    <message>
        <source>There is no JSON here. Write an object, or undo.</source>
        <translation>Здесь нет JSON. Напишите объект или отмените правку.</translation>
    </message>
    <message>
        <source>There is no check “{name}”. Name one as a report does, forged.wrong-salt, or a group: {groups}.</source>
        <translation>Проверки «{name}» нет. Назовите её, как в отчёте, forged.wrong-salt, или группу: {groups}.</translation>
    </message>
    <message>
        <source>There is no curl command in it. Copy the whole command, from curl on.</source>
        <translation>В нём нет команды curl. Скопируйте команду целиком, начиная с curl.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>В нём ничего нет.</translation>
    </message>
    <message>
        <source>There is nothing to deliver again yet. Put a step with reply or close before it.</source>
        <translation>Доставлять повторно пока нечего. Поставьте перед этим шаг с reply или close.</translation>
    </message>
    <message>
        <source>There is “{value}” already. Choose another name.</source>
        <translation>«{value}» уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>They may come later. If not, look into your server&apos;s log for what became of the rest.</source>
        <translation>Они могут прийти позже. Если нет, посмотрите в логе сервера, что стало с остальными.</translation>
    </message>
    <message>
        <source>This JSON is nested more than {limit} deep. Flatten it.</source>
        <translation>Вложенность этого JSON больше {limit}. Упростите его.</translation>
    </message>
    <message>
        <source>This JSON is no Postman environment with any of {names}. Export the environment that holds them.</source>
        <translation>Этот JSON — не окружение Postman, где есть что-то из {names}. Экспортируйте окружение, в котором они есть.</translation>
    </message>
    <message>
        <source>This address names a user before its host, {value}, as addresses do that want to look like another one. It is not opened.</source>
        <translation>В этом адресе перед хостом стоит пользователь, {value}: так выглядят адреса, выдающие себя за другие. Он не открывается.</translation>
    </message>
    <message>
        <source>This attachment has no address.</source>
        <translation>У этого вложения нет адреса.</translation>
    </message>
    <message>
        <source>This backslash escapes nothing. Write a backslash as \\.</source>
        <translation>Эта обратная косая черта ничего не экранирует. Запишите её как \\.</translation>
    </message>
    <message>
        <source>This channel is switched off. Let it listen first.</source>
        <translation>Этот канал выключен. Сначала включите приём колбэков.</translation>
    </message>
    <message>
        <source>This comma is one too many. Remove it.</source>
        <translation>Эта запятая лишняя. Удалите её.</translation>
    </message>
    <message>
        <source>This command logs in, which kitdesk does by itself. Copy the one that posts the message.</source>
        <translation>Эта команда выполняет вход, а kitdesk входит сам. Скопируйте ту, что отправляет сообщение.</translation>
    </message>
    <message>
        <source>This command sends no body to {url}, so there is no message in it. Copy the one with --data.</source>
        <translation>Эта команда не отправляет тела на {url}, сообщения в ней нет. Скопируйте команду с --data.</translation>
    </message>
    <message>
        <source>This customer has not written: a real Kit knows a client_id only from an event of your server&apos;s.</source>
        <translation>Этот клиент не писал: настоящий Kit узнаёт client_id только из события вашего сервера.</translation>
    </message>
    <message>
        <source>This is no .env, Postman environment or collection, cURL command, message or transcript. Copy the whole of it, from its first character on.</source>
        <translation>Это не .env, не окружение или коллекция Postman, не команда cURL, не сообщение и не запись диалога. Скопируйте всё целиком, с первого символа.</translation>
    </message>
    <message>
        <source>This is no transcript of kitdesk. Export one with File &gt; Export as a repro bundle, NDJSON or JSON.</source>
        <translation>Это не запись диалога kitdesk. Экспортируйте её через Файл &gt; Экспорт как комплект для воспроизведения, NDJSON или JSON.</translation>
    </message>
    <message>
        <source>This is not JSON: {problem} at line {line}, column {column}.</source>
        <translation>Это не JSON: {problem}, строка {line}, столбец {column}.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text: byte {place} does not fit. Send JSON as UTF-8.</source>
        <translation>Это не текст UTF-8: не подходит байт {place}. Отправляйте JSON в UTF-8.</translation>
    </message>
    <message>
        <source>This is the API token again. The security salt stands in the channel&apos;s settings.</source>
        <translation>Это снова API токен. Security Salt — в настройках канала.</translation>
    </message>
    <message>
        <source>This looks like a UUID. Check that it is the API token and not its token ID or the channel UUID.</source>
        <translation>Похоже на UUID. Проверьте, что это API токен, а не его ID и не UUID канала.</translation>
    </message>
    <message>
        <source>This looks like an access token, which lives 15 minutes. Check that it is the API token.</source>
        <translation>Похоже на токен доступа, который живёт 15 минут. Проверьте, что это API токен.</translation>
    </message>
    <message>
        <source>Too many tunnels were asked for from this network. Wait some minutes and start again.</source>
        <translation>Из этой сети запросили слишком много туннелей. Подождите несколько минут и запустите снова.</translation>
    </message>
    <message>
        <source>Two events with different event_id and the same message_id.</source>
        <translation>Два события с разными event_id и одним message_id.</translation>
    </message>
    <message>
        <source>Unknown members</source>
        <translation>Неизвестные поля</translation>
    </message>
    <message>
        <source>Unknown: nothing is sent twice without being asked.</source>
        <translation>Неизвестно: без просьбы ничего не отправляется дважды.</translation>
    </message>
    <message>
        <source>Upper-case digits</source>
        <translation>Хеш прописными буквами</translation>
    </message>
    <message>
        <source>Verified: the parts are joined by a colon and a blank.</source>
        <translation>Проверена: части соединены двоеточием и пробелом.</translation>
    </message>
    <message>
        <source>Verified: the parts are joined by a colon.</source>
        <translation>Проверена: части соединены двоеточием.</translation>
    </message>
    <message>
        <source>Verify with the event_id wherever there is a body, and take the test request&apos;s signature only where there is none.</source>
        <translation>Если есть тело, проверяйте с event_id, а подпись тестового запроса принимайте, только если тела нет.</translation>
    </message>
    <message>
        <source>Waiting whether it is asked for.</source>
        <translation>Ожидание, запросят ли его.</translation>
    </message>
    <message>
        <source>What a login needs is filled. The security salt is missing: callbacks cannot be verified without it.</source>
        <translation>Нужное для входа заполнено. Нет Security Salt: без него колбэки не проверить.</translation>
    </message>
    <message>
        <source>What a shell would compute ($…) stands as it was written.</source>
        <translation>То, что вычислила бы оболочка ($…), осталось как написано.</translation>
    </message>
    <message>
        <source>What does Kit answer to ids that it has taken before?</source>
        <translation>Что Kit отвечает на id, которые уже принял?</translation>
    </message>
    <message>
        <source>What does an access token say of itself?</source>
        <translation>Что сообщает о себе токен доступа?</translation>
    </message>
    <message>
        <source>What does an event_id look like?</source>
        <translation>Как выглядит event_id?</translation>
    </message>
    <message>
        <source>What joins salt, token and event_id in the signature?</source>
        <translation>Чем соединены в подписи Salt, токен и event_id?</translation>
    </message>
    <message>
        <source>What waits in the outbox of channel “{channel}” could not be read: {reason}. Nothing is sent on it, so that nothing overtakes. Close kitdesk, keep a copy of the journal&apos;s files and start without them, or set the channel up anew.</source>
        <translation>Не удалось прочитать исходящие канала «{channel}»: {reason}. По нему ничего не отправляется, чтобы ничто не обогнало остальное. Закройте kitdesk, сохраните копию файлов журнала и запустите без них или настройте канал заново.</translation>
    </message>
    <message>
        <source>What works for one callback may fail, wait or mix up when many come.</source>
        <translation>То, что работает для одного колбэка, может сломаться, ждать или перепутать, когда их много.</translation>
    </message>
    <message>
        <source>What {host} gave is {type}. Only PNG, JPEG, WebP and GIF pictures are shown here.</source>
        <translation>От {host} пришло: {type}. Здесь показываются только картинки PNG, JPEG, WebP и GIF.</translation>
    </message>
    <message>
        <source>Which event types come?</source>
        <translation>Какие типы событий приходят?</translation>
    </message>
    <message>
        <source>Whoever has seen one callback could send any number of others with its signature.</source>
        <translation>Кто видел один колбэк, может послать сколько угодно других с его подписью.</translation>
    </message>
    <message>
        <source>Whoever knows the Callback URL could write to your customers in an agent&apos;s name.</source>
        <translation>Кто знает Callback URL, может писать вашим клиентам от имени оператора.</translation>
    </message>
    <message>
        <source>With any; kitdesk logs in again.</source>
        <translation>С любым; kitdesk входит снова.</translation>
    </message>
    <message>
        <source>With any; the text of the answer is shown.</source>
        <translation>С любым; показан текст ответа.</translation>
    </message>
    <message>
        <source>With status 401, or in words; a new token is tried once.</source>
        <translation>Статусом 401 или словами; новый токен пробуется один раз.</translation>
    </message>
    <message>
        <source>With which status and code is a login refused?</source>
        <translation>С каким статусом и кодом отклоняется вход?</translation>
    </message>
    <message>
        <source>With which status and code is a token refresh refused?</source>
        <translation>С каким статусом и кодом отклоняется обновление токена?</translation>
    </message>
    <message>
        <source>With which status and code is an event refused?</source>
        <translation>С каким статусом и кодом отклоняется событие?</translation>
    </message>
    <message>
        <source>Without a limit a few such requests at once fill your server&apos;s memory.</source>
        <translation>Без предела несколько таких запросов сразу займут всю память сервера.</translation>
    </message>
    <message>
        <source>Your server&apos;s address is open to anybody. What makes it fail or hang keeps it from Kit.</source>
        <translation>Адрес вашего сервера открыт всем. То, от чего он падает или виснет, закрывает его и для Kit.</translation>
    </message>
    <message>
        <source>a dropped connection</source>
        <translation>обрыв соединения</translation>
    </message>
    <message>
        <source>after = true goes with a 5xx, drop or html only. Leave it out.</source>
        <translation>after = true сочетается только с 5xx, drop или html. Уберите его.</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>его держит другая программа</translation>
    </message>
    <message>
        <source>at {time} in {ms} ms</source>
        <translation>в {time} за {ms} мс</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>проверяется</translation>
    </message>
    <message>
        <source>connection refused on port {port}</source>
        <translation>в соединении с портом {port} отказано</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сомнительно</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не пройдено</translation>
    </message>
    <message>
        <source>http:// is for this machine only; use https://</source>
        <translation>http:// — только для этого компьютера; возьмите https://</translation>
    </message>
    <message>
        <source>http:// would send callbacks to {host} in the clear. Use https:// (http is for this machine only).</source>
        <translation>http:// отправил бы колбэки на {host} открыто. Возьмите https:// (http — только для этого компьютера).</translation>
    </message>
    <message>
        <source>http:// would send the API token to {host} in the clear. Use https:// (http is for this machine only).</source>
        <translation>http:// отправил бы API токен на {host} открыто. Возьмите https:// (http — только для этого компьютера).</translation>
    </message>
    <message>
        <source>information</source>
        <translation>для сведения</translation>
    </message>
    <message>
        <source>it asks for a client certificate, and there is none to show</source>
        <translation>запрошен сертификат клиента, а его нет</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>его не удаётся открыть</translation>
    </message>
    <message>
        <source>it closed the connection before an answer came</source>
        <translation>соединение закрыто до ответа</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>он не отвечает</translation>
    </message>
    <message>
        <source>it does not know the authority of the client certificate</source>
        <translation>центр сертификата клиента ему неизвестен</translation>
    </message>
    <message>
        <source>it does not let the holder of the client certificate in</source>
        <translation>владельца сертификата клиента не пускают</translation>
    </message>
    <message>
        <source>it does not take client certificates of this kind</source>
        <translation>сертификаты клиента такого вида не принимаются</translation>
    </message>
    <message>
        <source>it does not take the client certificate</source>
        <translation>сертификат клиента не принят</translation>
    </message>
    <message>
        <source>it gives back something else than it was given</source>
        <translation>он возвращает не то, что ему дали</translation>
    </message>
    <message>
        <source>it has no event_id that is text</source>
        <translation>в нём нет event_id, который был бы текстом</translation>
    </message>
    <message>
        <source>it holds something else than unsent messages</source>
        <translation>в нём не неотправленные сообщения</translation>
    </message>
    <message>
        <source>it is at {address}, and http:// is for this machine only</source>
        <translation>он находится по адресу {address}, а http:// — только для этого компьютера</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>он пуст</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>это не файл</translation>
    </message>
    <message>
        <source>it is no journal of kitdesk</source>
        <translation>это не журнал kitdesk</translation>
    </message>
    <message>
        <source>it is no part of an address</source>
        <translation>это не часть адреса</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>это не текст UTF-8</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>он доступен только для чтения</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>он слишком велик</translation>
    </message>
    <message>
        <source>it is too large for settings</source>
        <translation>он слишком велик для настроек</translation>
    </message>
    <message>
        <source>it is too large for unsent messages</source>
        <translation>он слишком велик для неотправленных сообщений</translation>
    </message>
    <message>
        <source>it points to {place}, and redirects are not followed</source>
        <translation>перенаправляет на {place}, а перенаправления не выполняются</translation>
    </message>
    <message>
        <source>it takes the client certificate for expired</source>
        <translation>сертификат клиента считается истёкшим</translation>
    </message>
    <message>
        <source>it takes the client certificate for revoked</source>
        <translation>сертификат клиента считается отозванным</translation>
    </message>
    <message>
        <source>its -wal belongs to another journal</source>
        <translation>его -wal принадлежит другому журналу</translation>
    </message>
    <message>
        <source>its address cannot be read</source>
        <translation>адрес не читается</translation>
    </message>
    <message>
        <source>its address is not complete</source>
        <translation>адрес неполный</translation>
    </message>
    <message>
        <source>its answer cannot be unpacked</source>
        <translation>ответ не распаковывается</translation>
    </message>
    <message>
        <source>its answer is a web page</source>
        <translation>ответ — веб-страница</translation>
    </message>
    <message>
        <source>its answer is empty</source>
        <translation>ответ пуст</translation>
    </message>
    <message>
        <source>its answer is larger than {most} bytes</source>
        <translation>ответ больше {most} байт</translation>
    </message>
    <message>
        <source>its answer is not a JSON object</source>
        <translation>ответ — не объект JSON</translation>
    </message>
    <message>
        <source>its answer is packed in a way that was not asked for</source>
        <translation>ответ упакован не так, как просили</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that is not trusted here</source>
        <translation>сертификат от центра, которому здесь не доверяют</translation>
    </message>
    <message>
        <source>its certificate has expired; check this machine&apos;s date too</source>
        <translation>сертификат истёк; проверьте и дату этого компьютера</translation>
    </message>
    <message>
        <source>its certificate is for another host</source>
        <translation>сертификат для другого хоста</translation>
    </message>
    <message>
        <source>its certificate is not valid yet; check this machine&apos;s date</source>
        <translation>сертификат ещё не действует; проверьте дату этого компьютера</translation>
    </message>
    <message>
        <source>its certificate is self-signed</source>
        <translation>сертификат самоподписанный</translation>
    </message>
    <message>
        <source>its certificate is signed by a self-signed authority that is not trusted here</source>
        <translation>сертификат подписан самоподписанным центром, которому здесь не доверяют</translation>
    </message>
    <message>
        <source>its certificate was not accepted, {why}</source>
        <translation>сертификат не принят, {why}</translation>
    </message>
    <message>
        <source>its member “result” holds no tokens</source>
        <translation>в поле «result» нет токенов</translation>
    </message>
    <message>
        <source>its member “{name}” holds characters that no header can carry</source>
        <translation>в поле «{name}» есть символы, недопустимые в заголовке</translation>
    </message>
    <message>
        <source>its member “{name}” is longer than {limit} characters</source>
        <translation>в поле «{name}» больше {limit} символов</translation>
    </message>
    <message>
        <source>its member “{name}” is missing</source>
        <translation>нет поля «{name}»</translation>
    </message>
    <message>
        <source>its member “{name}” is neither true nor false</source>
        <translation>поле «{name}» — не true и не false</translation>
    </message>
    <message>
        <source>its member “{name}” is not a text</source>
        <translation>поле «{name}» — не текст</translation>
    </message>
    <message>
        <source>its name was not looked up within {seconds} s</source>
        <translation>его имя не удалось разрешить за {seconds} с</translation>
    </message>
    <message>
        <source>its tables are not those of a journal</source>
        <translation>его таблицы — не таблицы журнала</translation>
    </message>
    <message>
        <source>its version is {version}, and this kitdesk knows {known}</source>
        <translation>его версия {version}, а этот kitdesk знает {known}</translation>
    </message>
    <message>
        <source>kitdesk ended before an answer came. Look in Kit whether it is there before you resend.</source>
        <translation>kitdesk завершился до ответа. Прежде чем отправлять повторно, посмотрите, есть ли оно в Kit.</translation>
    </message>
    <message>
        <source>kitdesk is already running on {folder}, but its window does not answer. Look for it, or end its process, and start again.</source>
        <translation>kitdesk уже работает с {folder}, но его окно не отвечает. Найдите его или завершите его процесс и запустите снова.</translation>
    </message>
    <message>
        <source>kitdesk is already running on {folder}. Its window was raised instead of opening a second one.</source>
        <translation>kitdesk уже работает с {folder}. Вместо второго окна поднято его окно.</translation>
    </message>
    <message>
        <source>kitdesk is already running on {folder}. {file} is opened there.</source>
        <translation>kitdesk уже работает с {folder}. {file} открывается там.</translation>
    </message>
    <message>
        <source>kitdesk stopped before it was sent.</source>
        <translation>kitdesk завершился до отправки.</translation>
    </message>
    <message>
        <source>kitdesk stopped waiting before an answer came. Look in Kit whether it is there before you resend.</source>
        <translation>kitdesk перестал ждать до ответа. Прежде чем отправлять повторно, посмотрите, есть ли оно в Kit.</translation>
    </message>
    <message>
        <source>ngrok does not know its authtoken: copy it anew from its dashboard, run “ngrok config add-authtoken” with it in a terminal, and start again.</source>
        <translation>ngrok не узнаёт свой authtoken: скопируйте его заново из панели ngrok, выполните с ним в терминале «ngrok config add-authtoken» и запустите снова.</translation>
    </message>
    <message>
        <source>ngrok wants an account: copy the authtoken of yours from its dashboard, run “ngrok config add-authtoken” with it once in a terminal, and start again.</source>
        <translation>ngrok требует аккаунт: скопируйте свой authtoken из панели ngrok, выполните с ним один раз в терминале «ngrok config add-authtoken» и запустите снова.</translation>
    </message>
    <message>
        <source>no answer of Kit has this status</source>
        <translation>у ответов Kit такого статуса не бывает</translation>
    </message>
    <message>
        <source>no answer on port {port}</source>
        <translation>порт {port} не отвечает</translation>
    </message>
    <message>
        <source>no connection within {seconds} s</source>
        <translation>за {seconds} с нет соединения</translation>
    </message>
    <message>
        <source>no home folder is known</source>
        <translation>домашняя папка неизвестна</translation>
    </message>
    <message>
        <source>none came within {seconds} s</source>
        <translation>за {seconds} с ответа не было</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>не делалось</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>не названо</translation>
    </message>
    <message>
        <source>not observable</source>
        <translation>не наблюдается</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>пройдено</translation>
    </message>
    <message>
        <source>port {port} does not speak TLS (https)</source>
        <translation>порт {port} не говорит по TLS (https)</translation>
    </message>
    <message>
        <source>retry_after goes with fault 429 only. Leave it out.</source>
        <translation>retry_after сочетается только со сбоем 429. Уберите его.</translation>
    </message>
    <message>
        <source>security salt</source>
        <translation>Security Salt</translation>
    </message>
    <message>
        <source>send_message and close_conversation; others are kept and shown.</source>
        <translation>send_message и close_conversation; другие хранятся и показываются.</translation>
    </message>
    <message>
        <source>sender_type is “{kind}”: the contract knows only agent and bot.</source>
        <translation>sender_type — «{kind}», а контракт знает только agent и bot.</translation>
    </message>
    <message>
        <source>sender_type says {kind}, but is_bot says {flag}: a real Kit would hardly contradict itself.</source>
        <translation>sender_type говорит {kind}, а is_bot — {flag}: настоящий Kit вряд ли противоречит сам себе.</translation>
    </message>
    <message>
        <source>signed with another API token</source>
        <translation>подписано с другим API токеном</translation>
    </message>
    <message>
        <source>signed with another salt</source>
        <translation>подписано с другим Salt</translation>
    </message>
    <message>
        <source>signed with salt and API token in the wrong order</source>
        <translation>подписано с Salt и API токеном в неверном порядке</translation>
    </message>
    <message>
        <source>success:false under 200</source>
        <translation>success:false с 200</translation>
    </message>
    <message>
        <source>the authorities in {file} cannot be read: {why}</source>
        <translation>центры в {file} не читаются: {why}</translation>
    </message>
    <message>
        <source>the client certificate in {file} cannot be read: {why}</source>
        <translation>сертификат клиента в {file} не читается: {why}</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>соединение оборвалось</translation>
    </message>
    <message>
        <source>the connection broke off in the middle of its answer</source>
        <translation>соединение оборвалось посреди ответа</translation>
    </message>
    <message>
        <source>the connection was closed before the request was sent</source>
        <translation>соединение закрыто до отправки запроса</translation>
    </message>
    <message>
        <source>the connection was closed here</source>
        <translation>соединение закрыто здесь</translation>
    </message>
    <message>
        <source>the connection was closed while TLS was being agreed on</source>
        <translation>соединение закрыто при согласовании TLS</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>диск сообщает об ошибке</translation>
    </message>
    <message>
        <source>the key in {file} is not the one of the certificate there</source>
        <translation>ключ в {file} не от того сертификата, что там</translation>
    </message>
    <message>
        <source>the main file is missing beside its -wal</source>
        <translation>рядом с -wal нет основного файла</translation>
    </message>
    <message>
        <source>the name {host} could not be looked up; the name server does not answer</source>
        <translation>имя {host} не найти: сервер имён не отвечает</translation>
    </message>
    <message>
        <source>the name {host} is not known</source>
        <translation>имя {host} неизвестно</translation>
    </message>
    <message>
        <source>the proxy {proxy} asks for user and password</source>
        <translation>прокси {proxy} запрашивает пользователя и пароль</translation>
    </message>
    <message>
        <source>the proxy {proxy} could not be reached, {why}</source>
        <translation>прокси {proxy} недоступен, {why}</translation>
    </message>
    <message>
        <source>the proxy {proxy} did not connect to it and answered {status}</source>
        <translation>прокси {proxy} не соединился с ним и ответил {status}</translation>
    </message>
    <message>
        <source>the proxy {proxy} did not take user and password</source>
        <translation>прокси {proxy} не принял пользователя и пароль</translation>
    </message>
    <message>
        <source>the request holds characters that HTTP does not allow</source>
        <translation>в запросе есть символы, недопустимые в HTTP</translation>
    </message>
    <message>
        <source>the secrets of channel “{name}”</source>
        <translation>секреты канала «{name}»</translation>
    </message>
    <message>
        <source>there is none that protects them</source>
        <translation>нет такой, которая бы их защищала</translation>
    </message>
    <message>
        <source>two channels have the same id</source>
        <translation>у двух каналов одинаковый id</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>what it holds for this channel was not written by kitdesk</source>
        <translation>то, что в ней для этого канала, записал не kitdesk</translation>
    </message>
    <message>
        <source>what it sent is not HTTP</source>
        <translation>прислано не по HTTP</translation>
    </message>
    <message>
        <source>whose Authorization header is empty</source>
        <translation>с пустым заголовком Authorization</translation>
    </message>
    <message>
        <source>with 32 hexadecimal digits at random</source>
        <translation>со случайными 32 шестнадцатеричными цифрами</translation>
    </message>
    <message>
        <source>with the first digit of its signature</source>
        <translation>с первой цифрой своей подписи</translation>
    </message>
    <message>
        <source>with the signature of another event</source>
        <translation>с подписью другого события</translation>
    </message>
    <message>
        <source>with the signature of the test request</source>
        <translation>с подписью тестового запроса</translation>
    </message>
    <message>
        <source>without an Authorization header</source>
        <translation>без заголовка Authorization</translation>
    </message>
    <message>
        <source>{advice} Kit&apos;s public documents leave this open, so it is only a warning.</source>
        <translation>{advice} Открытые документы Kit этого не определяют, поэтому это только предупреждение.</translation>
    </message>
    <message>
        <source>{came} But it took effect again: the sandbox saw {before} of its events before, and {after} then.</source>
        <translation>{came} Но сработало ещё раз: до этого песочница видела событий от него {before}, потом {after}.</translation>
    </message>
    <message>
        <source>{came} But some took effect more than once: the sandbox saw {seen} events instead of {wanted}.</source>
        <translation>{came} Но что-то сработало больше одного раза: событий песочница видела {seen} вместо {wanted}.</translation>
    </message>
    <message>
        <source>{came} But the sandbox saw only {seen} events instead of {wanted} within {within} s.</source>
        <translation>{came} Но за {within} с песочница увидела событий только {seen} вместо {wanted}.</translation>
    </message>
    <message>
        <source>{came} By {other} it was not taken either.</source>
        <translation>{came} Методом {other} тоже не принято.</translation>
    </message>
    <message>
        <source>{came} It leads to {location}.</source>
        <translation>{came} Ведёт на {location}.</translation>
    </message>
    <message>
        <source>{came} The sandbox saw that each took effect once.</source>
        <translation>{came} Песочница видела, что каждое сработало один раз.</translation>
    </message>
    <message>
        <source>{came} The sandbox saw that it took effect once.</source>
        <translation>{came} Песочница видела, что сработало один раз.</translation>
    </message>
    <message>
        <source>{came} The sandbox saw that the first body won: it alone took effect.</source>
        <translation>{came} Песочница видела, что победило первое тело: сработало только оно.</translation>
    </message>
    <message>
        <source>{came} The sandbox saw that your server acted on the changed text, too.</source>
        <translation>{came} Песочница видела, что ваш сервер выполнил и изменённый текст.</translation>
    </message>
    <message>
        <source>{came} The sandbox saw that your server acted on the second body, too.</source>
        <translation>{came} Песочница видела, что ваш сервер выполнил и второе тело.</translation>
    </message>
    <message>
        <source>{came} Whether it took effect once could not be seen: no sandbox runs that your server tells.</source>
        <translation>{came} Сработало ли один раз, не видно: не запущена песочница, которой сообщал бы ваш сервер.</translation>
    </message>
    <message>
        <source>{came} Whether it took effect once could not be seen: your server sent the sandbox nothing for it within {seconds} s.</source>
        <translation>{came} Сработало ли один раз, не видно: за {seconds} с ваш сервер ничего для этого не отправил в песочницу.</translation>
    </message>
    <message>
        <source>{came} Which of the two bodies your server believes does not show.</source>
        <translation>{came} Какому из двух тел верит ваш сервер, не видно.</translation>
    </message>
    <message>
        <source>{count} of {all} went wrong. The first of them: {came}</source>
        <translation>Не так прошло {count} из {all}. Первое из них: {came}</translation>
    </message>
    <message>
        <source>{file} holds no certificate with its key as PEM that this passphrase opens</source>
        <translation>в {file} нет сертификата с ключом в PEM, который открывает эта парольная фраза</translation>
    </message>
    <message>
        <source>{host} ({address}) answers, seen from this machine.</source>
        <translation>{host} ({address}) отвечает, если смотреть с этого компьютера.</translation>
    </message>
    <message>
        <source>{host} answered with status {status} and gave no file.</source>
        <translation>{host}: ответ со статусом {status}, файла нет.</translation>
    </message>
    <message>
        <source>{host} answered with status {status}, but not as kitdesk does: {reason}. Somebody else answers there.</source>
        <translation>{host}: ответ со статусом {status}, но не такой, как у kitdesk: {reason}. Там отвечает кто-то другой.</translation>
    </message>
    <message>
        <source>{host} answered {status}, a fault on its side. It may have taken the request.</source>
        <translation>{host}: ответ {status}, сбой на той стороне. Запрос мог быть принят.</translation>
    </message>
    <message>
        <source>{host} answered {status}, but not as Kit does: {reason}. Check that the host is the Custom channel API hostname and that no proxy answers in its place.</source>
        <translation>{host}: ответ {status}, но не такой, как у Kit: {reason}. Проверьте, что хост — это Custom channel API hostname и что вместо него не отвечает прокси.</translation>
    </message>
    <message>
        <source>{host} answered {status}, but the answer could not be read: {reason}.</source>
        <translation>{host}: ответ {status}, но он не читается: {reason}.</translation>
    </message>
    <message>
        <source>{host} answers with a web page that is not kitdesk&apos;s (status {status}, server: {server}): a warning or sign-in page of the tunnel, or another site. Kit would get the same page; switch it off there, or take another address.</source>
        <translation>{host} отвечает веб-страницей не от kitdesk (статус {status}, сервер: {server}): предупреждение или вход туннеля либо другой сайт. Kit получил бы ту же страницу; отключите её там или возьмите другой адрес.</translation>
    </message>
    <message>
        <source>{host} asked for a client certificate, and took the one in {certificate}.</source>
        <translation>{host} запросил сертификат клиента и принял тот, что в {certificate}.</translation>
    </message>
    <message>
        <source>{host} asks for fewer requests (429); the request was not taken. Try again in a while.</source>
        <translation>{host} просит запрашивать реже (429); запрос не принят. Попробуйте через некоторое время.</translation>
    </message>
    <message>
        <source>{host} asks for fewer requests (429); the request was not taken. Try again in {retry_after} s.</source>
        <translation>{host} просит запрашивать реже (429); запрос не принят. Попробуйте через {retry_after} с.</translation>
    </message>
    <message>
        <source>{host} asks for no client certificate, so the one in {certificate} was not shown.</source>
        <translation>{host} не запрашивает сертификат клиента, поэтому тот, что в {certificate}, не показан.</translation>
    </message>
    <message>
        <source>{host} could not be reached: {reason}. Check its spelling and this machine&apos;s network.</source>
        <translation>{host} недоступен: {reason}. Проверьте написание и сеть этого компьютера.</translation>
    </message>
    <message>
        <source>{host} could not be reached: {reason}. Check the address, and that the tunnel or proxy is running.</source>
        <translation>{host} недоступен: {reason}. Проверьте адрес и что туннель или прокси работает.</translation>
    </message>
    <message>
        <source>{host} could not be reached: {reason}. Nothing was posted. Check the Callback URL, that your server listens there and, with https, its certificate.</source>
        <translation>{host} недоступен: {reason}. Ничего не отправлено. Проверьте Callback URL, слушает ли там ваш сервер и, если это https, его сертификат.</translation>
    </message>
    <message>
        <source>{host} could not be reached: {reason}. Nothing was sent. Check the host, the network and, if Kit has an API whitelist, that your address is on it.</source>
        <translation>{host} недоступен: {reason}. Ничего не отправлено. Проверьте хост, сеть и, если у Kit есть белый список API, что ваш адрес в нём.</translation>
    </message>
    <message>
        <source>{host} did not give the whole file within {seconds} s. Try again later.</source>
        <translation>{host} не отдал весь файл за {seconds} с. Попробуйте позже.</translation>
    </message>
    <message>
        <source>{host} does not lead to kitdesk: it sends the caller on to {location} (status {status}, server: {server}). Nobody knows whether Kit follows; give the address that it leads to.</source>
        <translation>{host} не ведёт к kitdesk: он перенаправляет на {location} (статус {status}, сервер: {server}). Пойдёт ли Kit следом, никто не знает; укажите адрес, к которому он ведёт.</translation>
    </message>
    <message>
        <source>{host} ended the connection: {reason}. Nothing was sent. Ask who runs it which client certificate it takes, and choose that file under Network in Channel settings.</source>
        <translation>{host} закрыл соединение: {reason}. Ничего не отправлено. Узнайте у его владельца, какой сертификат клиента он принимает, и выберите этот файл в разделе «Сеть» настроек канала.</translation>
    </message>
    <message>
        <source>{host} gave no file: {reason}. Check the address with Check.</source>
        <translation>{host} не дал файла: {reason}. Проверьте адрес кнопкой «Проверить».</translation>
    </message>
    <message>
        <source>{host} gave no usable answer: {reason}. Try again, or give the address of another server.</source>
        <translation>{host} не дал пригодного ответа: {reason}. Попробуйте снова или укажите адрес другого сервера.</translation>
    </message>
    <message>
        <source>{host} gave no whole answer: {reason}. It may have taken the callback. Look into your server&apos;s log.</source>
        <translation>{host} не дал полного ответа: {reason}. Колбэк мог быть принят. Посмотрите лог своего сервера.</translation>
    </message>
    <message>
        <source>{host} gave no whole answer: {reason}. It may have taken the request.</source>
        <translation>{host} не дал полного ответа: {reason}. Запрос мог быть принят.</translation>
    </message>
    <message>
        <source>{host} has an address.</source>
        <translation>У {host} есть адрес.</translation>
    </message>
    <message>
        <source>{host} has no address: {reason}. Check its spelling against Custom channel API hostname in Administration &gt; Security &gt; API tokens &gt; API access data, and this machine&apos;s network.</source>
        <translation>У {host} нет адреса: {reason}. Сверьте написание с Custom channel API hostname в Управление &gt; Безопасность &gt; API токены &gt; API access data и проверьте сеть этого компьютера.</translation>
    </message>
    <message>
        <source>{host} is at {address}, where only this machine or its network gets to. Kit cannot fetch from there, and nothing was asked there.</source>
        <translation>{host} находится на {address}, куда доходит только этот компьютер или его сеть. Kit оттуда не заберёт, и запроса туда не было.</translation>
    </message>
    <message>
        <source>{host} is this machine, spoken to without TLS.</source>
        <translation>{host} — этот компьютер, соединение без TLS.</translation>
    </message>
    <message>
        <source>{host} leads to this kitdesk, but names this machine, so Kit cannot call it. Give the address by which your tunnel or proxy is known outside.</source>
        <translation>{host} ведёт к этому kitdesk, но называет этот компьютер, так что Kit его не вызовет. Укажите адрес, по которому ваш туннель или прокси известен снаружи.</translation>
    </message>
    <message>
        <source>{host} takes connections from here.</source>
        <translation>{host} принимает соединения отсюда.</translation>
    </message>
    <message>
        <source>{host} takes no connection: {reason}.</source>
        <translation>{host} не принимает соединение: {reason}.</translation>
    </message>
    <message>
        <source>{host} takes no connection: {reason}. Check host and port, and whether a firewall or a required proxy stands between.</source>
        <translation>{host} не принимает соединение: {reason}. Проверьте хост и порт и не стоит ли между ними брандмауэр или обязательный прокси.</translation>
    </message>
    <message>
        <source>{host} takes the connection but gives no whole answer: {reason}. Check that the tunnel or proxy leads to kitdesk&apos;s port.</source>
        <translation>{host} принимает соединение, но не даёт полного ответа: {reason}. Проверьте, что туннель или прокси ведёт на порт kitdesk.</translation>
    </message>
    <message>
        <source>{host} wants a sign-in before it lets anybody through (status {status}, server: {server}). Kit cannot give one: open the path that begins with /callback/.</source>
        <translation>{host} требует входа, прежде чем пропустить (статус {status}, сервер: {server}). Kit войти не может: откройте путь, начинающийся с /callback/.</translation>
    </message>
    <message>
        <source>{host} was shown the one in {certificate} if it asked for it; that cannot be told here.</source>
        <translation>{host} увидел тот, что в {certificate}, если запрашивал; узнать это здесь нельзя.</translation>
    </message>
    <message>
        <source>{member} does not fit: {problem}.</source>
        <translation>{member} не подходит: {problem}.</translation>
    </message>
    <message>
        <source>{member} has no type. Add one of {types}.</source>
        <translation>У {member} нет типа. Добавьте один из {types}.</translation>
    </message>
    <message>
        <source>{member} is empty and Kit requires it. Fill it in.</source>
        <translation>{member} — пусто, а Kit требует его. Заполните.</translation>
    </message>
    <message>
        <source>{member} is empty; Kit always fills it in.</source>
        <translation>{member} — пусто; Kit заполняет его всегда.</translation>
    </message>
    <message>
        <source>{member} is missing and Kit requires it. Add it.</source>
        <translation>Нет {member}, а Kit его требует. Добавьте.</translation>
    </message>
    <message>
        <source>{member} is missing; Kit always sends it.</source>
        <translation>Нет {member}; Kit отправляет его всегда.</translation>
    </message>
    <message>
        <source>{member} is not a list [ … ]. Mend it in the JSON.</source>
        <translation>{member} — не список [ … ]. Исправьте в JSON.</translation>
    </message>
    <message>
        <source>{member} is not an object {{ … }}. Mend it in the JSON.</source>
        <translation>{member} — не объект {{ … }}. Исправьте в JSON.</translation>
    </message>
    <message>
        <source>{member} is not text in quotes. Mend it in the JSON.</source>
        <translation>{member} — не текст в кавычках. Исправьте в JSON.</translation>
    </message>
    <message>
        <source>{member} is null. Leave it out instead.</source>
        <translation>{member} — null. Лучше опустите его.</translation>
    </message>
    <message>
        <source>{member} must be a list [ … ].</source>
        <translation>{member} должно быть списком [ … ].</translation>
    </message>
    <message>
        <source>{member} must be a number without quotes.</source>
        <translation>{member} должно быть числом без кавычек.</translation>
    </message>
    <message>
        <source>{member} must be an object {{ … }}.</source>
        <translation>{member} должно быть объектом {{ … }}.</translation>
    </message>
    <message>
        <source>{member} must be text in quotes or a number.</source>
        <translation>{member} должно быть текстом в кавычках или числом.</translation>
    </message>
    <message>
        <source>{member} must be text in quotes.</source>
        <translation>{member} должно быть текстом в кавычках.</translation>
    </message>
    <message>
        <source>{member} must be {expected}.</source>
        <translation>{member} должно быть: {expected}.</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} мин {seconds} с</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} мс</translation>
    </message>
    <message>
        <source>{name} cannot be “{value}”. Give one of {choices}.</source>
        <translation>{name} не может быть «{value}». Дайте одно из {choices}.</translation>
    </message>
    <message>
        <source>{name} does not fit: {problem}</source>
        <translation>{name} не подходит: {problem}</translation>
    </message>
    <message>
        <source>{name} has {count} entries, and {most} is the most</source>
        <translation>в {name} записей {count}, а самое большее {most}</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>нет {name}</translation>
    </message>
    <message>
        <source>{name} is not known</source>
        <translation>{name} неизвестно</translation>
    </message>
    <message>
        <source>{name} is {value} instead of {wanted}</source>
        <translation>{name} — {value} вместо {wanted}</translation>
    </message>
    <message>
        <source>{name} must be a number from {least} to {most}, without quotes.</source>
        <translation>{name} должно быть числом от {least} до {most}, без кавычек.</translation>
    </message>
    <message>
        <source>{name} must be a table {{ … }}.</source>
        <translation>{name} должно быть таблицей {{ … }}.</translation>
    </message>
    <message>
        <source>{name} must be a text in quotes.</source>
        <translation>{name} должно быть текстом в кавычках.</translation>
    </message>
    <message>
        <source>{name} must be a whole number from {least} to {most}, without quotes.</source>
        <translation>{name} должно быть целым числом от {least} до {most}, без кавычек.</translation>
    </message>
    <message>
        <source>{name} must be tables: write [[{name}]] above each, or [{{ … }}, {{ … }}].</source>
        <translation>{name} должно быть таблицами: напишите [[{name}]] над каждой или [{{ … }}, {{ … }}].</translation>
    </message>
    <message>
        <source>{name} must be true or false, without quotes.</source>
        <translation>{name} должно быть true или false, без кавычек.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}. Choose another file.</source>
        <translation>Не удалось прочитать {path}: {reason}. Выберите другой файл.</translation>
    </message>
    <message>
        <source>{path} could not be used: {reason}. Check its rights and the free space, or set KITDESK_HOME to another folder.</source>
        <translation>Не удалось использовать {path}: {reason}. Проверьте права и свободное место или задайте в KITDESK_HOME другую папку.</translation>
    </message>
    <message>
        <source>{path} is no file. Choose a file.</source>
        <translation>{path} — не файл. Выберите файл.</translation>
    </message>
    <message>
        <source>{path} is no file. Choose a transcript that kitdesk has exported.</source>
        <translation>{path} — не файл. Выберите запись диалога, экспортированную kitdesk.</translation>
    </message>
    <message>
        <source>{program} could not be started: {reason}. Check that it is installed and may be run.</source>
        <translation>Не удалось запустить {program}: {reason}. Проверьте, что программа установлена и её можно запускать.</translation>
    </message>
    <message>
        <source>{program} ended with code {code}: {said}. {remedy}</source>
        <translation>{program} завершилась с кодом {code}: {said}. {remedy}</translation>
    </message>
    <message>
        <source>{proxy} does not answer as an HTTP proxy does</source>
        <translation>{proxy} отвечает не так, как HTTP-прокси</translation>
    </message>
    <message>
        <source>{scheme}:// proxies cannot be used here. Give an HTTP proxy, as http://proxy.example:3128.</source>
        <translation>Прокси {scheme}:// здесь использовать нельзя. Укажите HTTP-прокси, например http://proxy.example:3128.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>{status}</source>
        <translation>{status}</translation>
    </message>
    <message>
        <source>{value} begins a comment. JSON has none: remove it.</source>
        <translation>{value} начинает комментарий. В JSON их нет: удалите.</translation>
    </message>
    <message>
        <source>{value} goes out as it stands unless it is filled in.</source>
        <translation>{value} уйдёт как есть, если не подставить значение.</translation>
    </message>
    <message>
        <source>{value} goes out as it stands: no variable of that name is known, or this customer has none.</source>
        <translation>{value} уходит как есть: такой переменной нет или она не задана у этого клиента.</translation>
    </message>
    <message>
        <source>{value} is a typographic quote. JSON takes only straight ones: &quot;.</source>
        <translation>{value} — типографская кавычка. JSON принимает только прямые: &quot;.</translation>
    </message>
    <message>
        <source>{value} is kitdesk&apos;s own receiver: every callback would go round in a circle. Give the address of your own server.</source>
        <translation>{value} — приёмник самого kitdesk: каждый колбэк ходил бы по кругу. Укажите адрес своего сервера.</translation>
    </message>
    <message>
        <source>{value} is no variable, so it is sent as it stands. There are {names}, and {{{{uuid:a}}}}.</source>
        <translation>{value} — не переменная, поэтому уходит как есть. Есть {names} и {{{{uuid:a}}}}.</translation>
    </message>
    <message>
        <source>{value} is out of range: give a number from -{limit} to {limit}.</source>
        <translation>{value} вне пределов: укажите число от -{limit} до {limit}.</translation>
    </message>
    <message>
        <source>{what} Look in Kit whether it is there before you resend.</source>
        <translation>{what} Прежде чем отправлять повторно, посмотрите, есть ли оно в Kit.</translation>
    </message>
    <message>
        <source>{what}, request not taken</source>
        <translation>{what}, запрос не принят</translation>
    </message>
    <message>
        <source>{what}, request taken</source>
        <translation>{what}, запрос принят</translation>
    </message>
    <message>
        <source>{what}, {latency} s late</source>
        <translation>{what}, на {latency} с позже</translation>
    </message>
    <message>
        <source>“Bearer” before the digits</source>
        <translation>«Bearer» перед цифрами</translation>
    </message>
    <message>
        <source>“MD5” before the digits</source>
        <translation>«MD5» перед цифрами</translation>
    </message>
    <message>
        <source>“{host}” cannot be the name of a host</source>
        <translation>«{host}» не может быть именем хоста</translation>
    </message>
    <message>
        <source>“{name}” can be used everywhere.</source>
        <translation>«{name}» можно использовать везде.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}. Check its rights.</source>
        <translation>«{name}» не читается: {reason}. Проверьте права.</translation>
    </message>
    <message>
        <source>“{name}” does not end like a file of {type}. Programs open files by their endings: mend it.</source>
        <translation>«{name}» кончается не так, как файл {type}. Программы открывают файлы по расширению: исправьте его.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Drop files, or pack the folder first.</source>
        <translation>«{name}» — папка. Перетащите файлы или сначала упакуйте папку.</translation>
    </message>
    <message>
        <source>“{name}” is no ordinary file. Drop a file.</source>
        <translation>«{name}» — не обычный файл. Перетащите обычный.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be served: kitdesk keeps copies of at most {each} MB each and {all} MB in all. Remove others under Message &gt; Served files, or put this one on a server and give its URL.</source>
        <translation>«{name}» слишком велик, чтобы раздавать: kitdesk хранит копии не больше {each} МБ каждая и {all} МБ вместе. Уберите другие в меню «Сообщение», «Раздаваемые файлы», или положите этот на сервер и укажите его URL.</translation>
    </message>
    <message>
        <source>“{name}” says nothing in {owner}. Known there: {known}.</source>
        <translation>«{name}» ничего не значит в {owner}. Там известны: {known}.</translation>
    </message>
    <message>
        <source>“{value}”</source>
        <translation>«{value}»</translation>
    </message>
    <message>
        <source>“{value}” begins no HTTP request. Paste the request line, the headers and the body, or the Authorization header alone.</source>
        <translation>«{value}» не начинает HTTP-запрос. Вставьте строку запроса, заголовки и тело или только заголовок Authorization.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a web address. Check its spelling; write %20 for a blank, and other letters than a to z escaped.</source>
        <translation>«{value}» не читается как веб-адрес. Проверьте написание; пробел пишется %20, буквы, кроме a–z, экранируются.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a web address. It is not opened.</source>
        <translation>«{value}» не читается как веб-адрес. Он не открывается.</translation>
    </message>
    <message>
        <source>“{value}” cannot be the name of a file on every system.</source>
        <translation>«{value}» не во всякой системе может быть именем файла.</translation>
    </message>
    <message>
        <source>“{value}” cannot be the name of a file. Use letters, digits, blanks and dashes.</source>
        <translation>«{value}» не может быть именем файла. Используйте буквы, цифры, пробелы и дефисы.</translation>
    </message>
    <message>
        <source>“{value}” does not begin with https:// or http://. Nothing else is asked.</source>
        <translation>«{value}» не начинается с https:// или http://. Больше ничего не проверялось.</translation>
    </message>
    <message>
        <source>“{value}” has a blank in it, which no web address has. Write %20 for each blank.</source>
        <translation>В «{value}» есть пробел, а в веб-адресах их нет. Напишите %20 вместо каждого.</translation>
    </message>
    <message>
        <source>“{value}” has blanks, backslashes or invisible characters, which no address has. It is not opened.</source>
        <translation>В «{value}» есть пробелы, обратная косая черта или невидимые символы, каких в адресах нет. Он не открывается.</translation>
    </message>
    <message>
        <source>“{value}” has invisible or direction-changing characters: it may look like another name. Write it anew.</source>
        <translation>В «{value}» есть символы невидимые или меняющие направление: оно может выглядеть как другое имя. Введите заново.</translation>
    </message>
    <message>
        <source>“{value}” has no ending such as .pdf: nobody knows with which program to open it.</source>
        <translation>У «{value}» нет расширения вроде .pdf: неизвестно, какой программой его открыть.</translation>
    </message>
    <message>
        <source>“{value}” is a path. Keep only what stands behind the last slash.</source>
        <translation>«{value}» — путь. Оставьте только то, что после последней косой черты.</translation>
    </message>
    <message>
        <source>“{value}” is a program by its name. Mail and chat systems often refuse those.</source>
        <translation>«{value}», судя по имени, программа. Почта и чаты часто отклоняют такие файлы.</translation>
    </message>
    <message>
        <source>“{value}” is no Callback URL. Give it as https://example.com/callback.</source>
        <translation>«{value}» — не Callback URL. Укажите его так: https://example.com/callback.</translation>
    </message>
    <message>
        <source>“{value}” is no account name. Copy the Account name alone from Administration &gt; Security &gt; API tokens &gt; API access data.</source>
        <translation>«{value}» — не имя аккаунта. Скопируйте только Account name из Управление &gt; Безопасность &gt; API токены &gt; API access data.</translation>
    </message>
    <message>
        <source>“{value}” is no attachment type of Kit. Use one of {types}.</source>
        <translation>«{value}» — не тип вложения Kit. Возьмите один из {types}.</translation>
    </message>
    <message>
        <source>“{value}” is no base URL. Give it as https://kit-im-eu.voximplant.com, or choose a region.</source>
        <translation>«{value}» — не базовый URL. Укажите его так: https://kit-im-eu.voximplant.com, или выберите регион.</translation>
    </message>
    <message>
        <source>“{value}” is no channel UUID: 32 hexadecimal digits. Copy it, or the whole link, from the channel in Setup &gt; Conversations &gt; Channels.</source>
        <translation>«{value}» — не UUID канала: 32 шестнадцатеричные цифры. Скопируйте его или всю ссылку из канала в Настройка &gt; Диалоги &gt; Каналы.</translation>
    </message>
    <message>
        <source>“{value}” is no channel link. It looks like https://kit-im-eu.voximplant.com/ and the channel UUID.</source>
        <translation>«{value}» — не ссылка на канал. Она выглядит так: https://kit-im-eu.voximplant.com/ и UUID канала.</translation>
    </message>
    <message>
        <source>“{value}” is no fault. Give {kinds}, or a status from 500 to 599.</source>
        <translation>«{value}» — не сбой. Укажите {kinds} или статус от 500 до 599.</translation>
    </message>
    <message>
        <source>“{value}” is no list of statuses. Give them with commas between: 401, 403, or 4xx for a whole class.</source>
        <translation>«{value}» — не список статусов. Укажите их через запятую: 401, 403 или 4xx для целого класса.</translation>
    </message>
    <message>
        <source>“{value}” is no proxy. Give it as http://proxy.example:3128, or leave it empty for none.</source>
        <translation>«{value}» — не прокси. Укажите его так: http://proxy.example:3128, или оставьте пустым, если его нет.</translation>
    </message>
    <message>
        <source>“{value}” is no regular expression: {problem}. Write a text without slashes around it, or mend it.</source>
        <translation>«{value}» — не регулярное выражение: {problem}. Напишите текст без косых черт вокруг или исправьте его.</translation>
    </message>
    <message>
        <source>“{value}” is no web address. Kit can reach a file only at one that begins with https://.</source>
        <translation>«{value}» — не веб-адрес. Kit забирает файл только с адреса, который начинается с https://.</translation>
    </message>
    <message>
        <source>“{value}” is no web address: it does not begin with https:// or http://. It is not opened.</source>
        <translation>«{value}» — не веб-адрес: не начинается с https:// или http://. Он не открывается.</translation>
    </message>
    <message>
        <source>“{value}” is not encrypted. Browsers and Kit&apos;s screens may refuse it: use https:// where you can.</source>
        <translation>«{value}» не шифруется. Браузеры и экраны Kit могут его отклонить: где можно, берите https://.</translation>
    </message>
    <message>
        <source>“{value}” is not the whole path of a file. Choose the file instead.</source>
        <translation>«{value}» — не весь путь файла. Лучше выберите файл.</translation>
    </message>
</context>
<context>
    <name>naming</name>
    <message>
        <source>Agent&apos;s callback</source>
        <translation>Колбэк оператора</translation>
    </message>
    <message>
        <source>Agent&apos;s test request</source>
        <translation>Тестовый запрос оператора</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Колбэк</translation>
    </message>
    <message>
        <source>Delivery {number}</source>
        <translation>Доставка {number}</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Forwarded callback</source>
        <translation>Пересланный колбэк</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Придержано</translation>
    </message>
    <message>
        <source>It said: {text}</source>
        <translation>Сказано: {text}</translation>
    </message>
    <message>
        <source>Kit&apos;s chair: callback</source>
        <translation>Кресло Kit: колбэк</translation>
    </message>
    <message>
        <source>Kit&apos;s chair: test request</source>
        <translation>Кресло Kit: тестовый запрос</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Request to the sandbox</source>
        <translation>Запрос к песочнице</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Test request</source>
        <translation>Тестовый запрос</translation>
    </message>
    <message>
        <source>The answer says nothing more.</source>
        <translation>Больше в ответе ничего нет.</translation>
    </message>
    <message>
        <source>Token refresh</source>
        <translation>Обновление токена</translation>
    </message>
    <message>
        <source>Try {number}</source>
        <translation>Попытка {number}</translation>
    </message>
    <message>
        <source>another body</source>
        <translation>другое тело</translation>
    </message>
    <message>
        <source>breaks the schema</source>
        <translation>нарушает схему</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>test request</source>
        <translation>тестовый запрос</translation>
    </message>
    <message>
        <source>was held back: see the page Held back</source>
        <translation>был придержан: см. страницу «Придержано»</translation>
    </message>
    <message>
        <source>{name} at {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>↳ Forwarded</source>
        <translation>↳ Переслано</translation>
    </message>
</context>
<context>
    <name>open_link</name>
    <message>
        <source>Attachment at {host}</source>
        <translation>Вложение на {host}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Проверить…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>It is not encrypted: others on the way can read and change it.</source>
        <translation>Он не шифруется: по пути его могут прочитать и изменить.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Open {host} in your browser?</source>
        <translation>Открыть {host} в браузере?</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Просмотр…</translation>
    </message>
    <message>
        <source>This address is not opened</source>
        <translation>Этот адрес не открывается</translation>
    </message>
</context>
<context>
    <name>outlook</name>
    <message>
        <source>behind “{text}” of {time}: {state}</source>
        <translation>за «{text}» в {time}: {state}</translation>
    </message>
    <message>
        <source>next try in {time}</source>
        <translation>следующая попытка через {time}</translation>
    </message>
    <message>
        <source>not sent by itself</source>
        <translation>само не отправится</translation>
    </message>
    <message>
        <source>not tried again by itself</source>
        <translation>само не повторится</translation>
    </message>
</context>
<context>
    <name>payload</name>
    <message>
        <source>audio</source>
        <translation>аудио</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>контакт</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>location</source>
        <translation>геопозиция</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>unknown attachment</source>
        <translation>неизвестное вложение</translation>
    </message>
    <message>
        <source>video</source>
        <translation>видео</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>(no event_type)</source>
        <translation>(нет event_type)</translation>
    </message>
    <message>
        <source>BOT</source>
        <translation>БОТ</translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <translation>Диалог закрыт</translation>
    </message>
    <message>
        <source>Conversation closed by agent {name}</source>
        <translation>Диалог закрыл оператор {name}</translation>
    </message>
    <message>
        <source>Conversation closed by bot {name}</source>
        <translation>Диалог закрыл бот {name}</translation>
    </message>
    <message>
        <source>Conversation closed, the customer was silent too long</source>
        <translation>Диалог закрыт: клиент слишком долго молчал</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>оператор</translation>
    </message>
    <message>
        <source>empty message</source>
        <translation>пустое сообщение</translation>
    </message>
    <message>
        <source>no message in it</source>
        <translation>сообщения нет</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>нет типа</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>не JSON</translation>
    </message>
    <message>
        <source>of the type {kind}</source>
        <translation>типа {kind}</translation>
    </message>
    <message>
        <source>see the Inspector</source>
        <translation>см. инспектор</translation>
    </message>
    <message>
        <source>too many parts to show here: see the Inspector</source>
        <translation>слишком много частей: см. инспектор</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>ещё {count}</translation>
    </message>
    <message>
        <source>{kind}: an event type that kitdesk does not know</source>
        <translation>{kind}: тип события, которого kitdesk не знает</translation>
    </message>
</context>
<context>
    <name>sample_words</name>
    <message>
        <source>Agent Unicode</source>
        <translation>Оператор: Юникод</translation>
    </message>
    <message>
        <source>Agent audio</source>
        <translation>Оператор: аудио</translation>
    </message>
    <message>
        <source>Agent contact</source>
        <translation>Оператор: контакт</translation>
    </message>
    <message>
        <source>Agent document</source>
        <translation>Оператор: документ</translation>
    </message>
    <message>
        <source>Agent location</source>
        <translation>Оператор: геопозиция</translation>
    </message>
    <message>
        <source>Agent photo</source>
        <translation>Оператор: фото</translation>
    </message>
    <message>
        <source>Agent several attachments</source>
        <translation>Оператор: несколько вложений</translation>
    </message>
    <message>
        <source>Agent text</source>
        <translation>Оператор: текст</translation>
    </message>
    <message>
        <source>Agent video</source>
        <translation>Оператор: видео</translation>
    </message>
    <message>
        <source>Bot text</source>
        <translation>Бот: текст</translation>
    </message>
    <message>
        <source>Closed by agent</source>
        <translation>Закрыт оператором</translation>
    </message>
    <message>
        <source>Closed by bot</source>
        <translation>Закрыт ботом</translation>
    </message>
    <message>
        <source>Closed by client timeout</source>
        <translation>Закрыт: клиент не отвечал</translation>
    </message>
    <message>
        <source>Closed by unknown reason</source>
        <translation>Закрыт: причина неизвестна</translation>
    </message>
    <message>
        <source>Unknown event type</source>
        <translation>Неизвестный тип события</translation>
    </message>
    <message>
        <source>Unknown members</source>
        <translation>Неизвестные поля</translation>
    </message>
    <message>
        <source>Unknown payload type</source>
        <translation>Неизвестный тип payload</translation>
    </message>
</context>
<context>
    <name>spoken</name>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>came</source>
        <translation>пришло</translation>
    </message>
    <message>
        <source>echo of your message of {time}</source>
        <translation>эхо вашего сообщения от {time}</translation>
    </message>
    <message>
        <source>{state} at {time}</source>
        <translation>{state} в {time}</translation>
    </message>
</context>
<context>
    <name>state_words</name>
    <message>
        <source>discarded</source>
        <translation>отброшено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не отправлено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>проверена</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
</context>
<context>
    <name>system_words</name>
    <message>
        <source>Kit&apos;s chair posted {what} to {host} · {when} · {came}</source>
        <translation>Кресло Kit отправило {what} на {host} · {when} · {came}</translation>
    </message>
    <message>
        <source>Logged in · {when}</source>
        <translation>Вход выполнен · {when}</translation>
    </message>
    <message>
        <source>a callback</source>
        <translation>колбэк</translation>
    </message>
    <message>
        <source>a test request ({method})</source>
        <translation>тестовый запрос ({method})</translation>
    </message>
    <message>
        <source>breaks the schema</source>
        <translation>нарушает схему</translation>
    </message>
    <message>
        <source>for different reasons</source>
        <translation>по разным причинам</translation>
    </message>
    <message>
        <source>last {time}</source>
        <translation>последний {time}</translation>
    </message>
    <message>
        <source>▲ Test request from Kit · {when} · {why}</source>
        <translation>▲ Тестовый запрос от Kit · {when} · {why}</translation>
    </message>
    <message>
        <source>✓ Test request from Kit · {when} · signature verified</source>
        <translation>✓ Тестовый запрос от Kit · {when} · подпись проверена</translation>
    </message>
    <message>
        <source>✕ Login failed · {when} · {why}</source>
        <translation>✕ Вход не удался · {when} · {why}</translation>
    </message>
    <message>
        <source>✕ Token refresh failed · {when} · {why}</source>
        <translation>✕ Обновить токен не удалось · {when} · {why}</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>(no client_id)</source>
        <translation>(нет client_id)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation>{hours} ч {minutes:02d} мин</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} мс</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
</context>
<context>
    <name>tool_dock</name>
    <message>
        <source>Close; View brings it back</source>
        <translation>Закрыть; вернуть можно в меню «Вид»</translation>
    </message>
    <message>
        <source>Tear off or put back</source>
        <translation>Открепить или вернуть на место</translation>
    </message>
</context>
<context>
    <name>transcript</name>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>← from Kit</source>
        <translation>← из Kit</translation>
    </message>
    <message>
        <source>→ to Kit</source>
        <translation>→ в Kit</translation>
    </message>
</context>
</TS>
