<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About kitdesk</source>
        <translation>Acerca de kitdesk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>It is made of these parts, each under its own licence:</source>
        <translation>Está hecho de estas partes, cada una con su licencia:</translation>
    </message>
    <message>
        <source>It is made of these parts. Their licences are in {folder}:</source>
        <translation>Está hecho de estas partes. Sus licencias están en {folder}:</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licences of what kitdesk is made of</source>
        <translation>Licencias de las partes de kitdesk</translation>
    </message>
    <message>
        <source>Show data folder</source>
        <translation>Mostrar la carpeta de datos</translation>
    </message>
    <message>
        <source>Tests a Voximplant Kit custom channel by hand. It is not an official Voximplant product.</source>
        <translation>Prueba a mano un canal personalizado de Voximplant Kit. No es un producto oficial de Voximplant.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
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
        <translation>Copie de ahí los dos valores. Custom channel API hostname es el host.</translation>
    </message>
    <message>
        <source>Have an .env of the vendor’s samples, or a Postman environment? Paste fills all pages.</source>
        <translation>¿Tiene un .env de los ejemplos del proveedor o un entorno de Postman? «Pegar» rellena todas las páginas.</translation>
    </message>
    <message>
        <source>In Kit: Administration &gt; Security &gt; API tokens &gt; API access data</source>
        <translation>En Kit: Administration &gt; Security &gt; API tokens &gt; API access data</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Su cuenta</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Copy the request as a program that makes it once more</source>
        <translation>Copiar la solicitud como un programa que la repite</translation>
    </message>
    <message>
        <source>Edit and replay: opens the body in Kit&apos;s chair to be changed first</source>
        <translation>Editar y repetir: abre el cuerpo en la silla de Kit, para cambiarlo antes</translation>
    </message>
    <message>
        <source>Edit and resend: opens the message in the composer, with new ids</source>
        <translation>Editar y reenviar: abre el mensaje en el editor, con ids nuevos</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Fire it at the target of Kit&apos;s chair once more, signed anew</source>
        <translation>Dispararlo otra vez al destino de la silla de Kit, con una firma nueva</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>See what differs from any other row</source>
        <translation>Ver en qué se diferencia de cualquier otra fila</translation>
    </message>
    <message>
        <source>Send the very same message once more, with the same ids</source>
        <translation>Enviar el mismo mensaje una vez más, con los mismos ids</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>! Only this machine can call it; Kit cannot. It needs a tunnel or a proxy.</source>
        <translation>! Solo este equipo puede llamarla; Kit no. Se necesita un túnel o un proxy.</translation>
    </message>
    <message>
        <source>A callback whose signature does not fit is</source>
        <translation>Un callback cuya firma no coincide</translation>
    </message>
    <message>
        <source>Accepted means status 200, refused 401; held back it is either way. Unverified: the vendor&apos;s formula is printed damaged, and refusing all could turn a genuine Kit away.</source>
        <translation>Aceptar es responder con 200 y rechazar, con 401; en ambos casos queda retenido. Sin verificar: la fórmula del proveedor está publicada con errores, y rechazarlo todo podría dejar fuera al Kit auténtico.</translation>
    </message>
    <message>
        <source>Accepted until one has fitted, then refused</source>
        <translation>Se acepta hasta que una coincida; luego, no</translation>
    </message>
    <message>
        <source>Always accepted</source>
        <translation>Se acepta siempre</translation>
    </message>
    <message>
        <source>Always refused</source>
        <translation>Se rechaza siempre</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback URL</translation>
    </message>
    <message>
        <source>Listen for this channel</source>
        <translation>Escuchar para este canal</translation>
    </message>
    <message>
        <source>Make it reachable</source>
        <translation>Hacerla accesible</translation>
    </message>
    <message>
        <source>None while nothing listens</source>
        <translation>Ninguna mientras no se escuche</translation>
    </message>
    <message>
        <source>Paste it in Kit: Setup &gt; Conversations &gt; Channels, the channel&apos;s Callback URL.</source>
        <translation>Péguela en Kit: Setup &gt; Conversations &gt; Channels, campo Callback URL del canal.</translation>
    </message>
    <message>
        <source>Shown or not, it takes callbacks and keeps its tokens. Off, every callback is answered 404.</source>
        <translation>Esté visible o no, el canal recibe callbacks y mantiene sus tokens. Si se desactiva, cada callback recibe un 404.</translation>
    </message>
</context>
<context>
    <name>AgentForm</name>
    <message>
        <source>Answer as {name}</source>
        <translation>Responder como {name}</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Attach something</source>
        <translation>Adjuntar algo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Cerrar la conversación</translation>
    </message>
    <message>
        <source>Close the conversation, for one of Kit&apos;s reasons ({keys})</source>
        <translation>Cerrar la conversación, por uno de los motivos de Kit ({keys})</translation>
    </message>
    <message>
        <source>Post a callback (Ctrl+Enter)</source>
        <translation>Enviar un callback (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Texto de la respuesta</translation>
    </message>
</context>
<context>
    <name>AgentPresenter</name>
    <message>
        <source>Callbacks go to kitdesk&apos;s own receiver on {host}</source>
        <translation>Los callbacks van al receptor de kitdesk en {host}</translation>
    </message>
    <message>
        <source>Callbacks go to {host}</source>
        <translation>Los callbacks van a {host}</translation>
    </message>
    <message>
        <source>Echo is on</source>
        <translation>Eco activado</translation>
    </message>
    <message>
        <source>No Callback URL is known. Give one under Connection.</source>
        <translation>Se desconoce la Callback URL. Indíquela en «Conexión».</translation>
    </message>
    <message>
        <source>{name} takes over from here.</source>
        <translation>A partir de ahora le atiende {name}.</translation>
    </message>
    <message>
        <source>{seconds:g} s late</source>
        <translation>{seconds:g} s de retraso</translation>
    </message>
    <message>
        <source>{speed:g} characters/s</source>
        <translation>{speed:g} caracteres/s</translation>
    </message>
</context>
<context>
    <name>AnnouncingPresenter</name>
    <message>
        <source>A callback was held back: {reason}</source>
        <translation>Se retuvo un callback: {reason}</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Message: {state}</source>
        <translation>Mensaje: {state}</translation>
    </message>
    <message>
        <source>New callback for {customer}</source>
        <translation>Nuevo callback para {customer}</translation>
    </message>
    <message>
        <source>The access token expires within a minute</source>
        <translation>El token de acceso caduca en menos de un minuto</translation>
    </message>
    <message>
        <source>The access token has expired</source>
        <translation>El token de acceso ha caducado</translation>
    </message>
</context>
<context>
    <name>AttachmentCheckDialog</name>
    <message>
        <source>! It can be fetched. Doubtful: {parts}.</source>
        <translation>! Se puede descargar. Dudoso: {parts}.</translation>
    </message>
    <message>
        <source>Asks from this machine, without any secret, and reads the first bytes. {url}</source>
        <translation>Hace la solicitud desde este equipo, sin ningún secreto, y lee los primeros bytes. {url}</translation>
    </message>
    <message>
        <source>Check attachment</source>
        <translation>Comprobar adjunto</translation>
    </message>
    <message>
        <source>Check of the attachment at {url}</source>
        <translation>Comprobación del adjunto en {url}</translation>
    </message>
    <message>
        <source>Connect all the same</source>
        <translation>Conectar igualmente</translation>
    </message>
    <message>
        <source>Open the tool Callbacks</source>
        <translation>Abrir la herramienta Callbacks</translation>
    </message>
    <message>
        <source>✓ It can be fetched, and is what the message says.</source>
        <translation>✓ Se puede descargar y es lo que dice el mensaje.</translation>
    </message>
    <message>
        <source>✕ Kit cannot get this file: kitdesk serves it, and only this machine can reach it there. Open a tunnel in Callbacks, or enter a public address there, and attach the file again.</source>
        <translation>✕ Kit no puede obtener este archivo: lo sirve kitdesk, y solo este equipo llega hasta él ahí. Abra un túnel en Callbacks, o indique allí una dirección pública, y adjunte el archivo de nuevo.</translation>
    </message>
    <message>
        <source>✕ Kit would hardly get this file. Failed: {parts}.</source>
        <translation>✕ Kit difícilmente obtendría este archivo. No superado: {parts}.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>From this computer…</source>
        <translation>Desde este equipo…</translation>
    </message>
    <message>
        <source>This is none of Kit&apos;s attachment types. Edit it in the JSON.</source>
        <translation>No es ninguno de los tipos de adjunto de Kit. Edítelo en el JSON.</translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>A file has an address from earlier, where this kitdesk is not known to be.</source>
        <translation>Un archivo tiene una dirección anterior y no se sabe si lleva a este kitdesk.</translation>
    </message>
    <message>
        <source>A file is being copied…</source>
        <translation>Copiando un archivo…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>Kit cannot fetch {name}. {reason}</source>
        <translation>Kit no puede descargar {name}. {reason}</translation>
    </message>
    <message>
        <source>The message&apos;s JSON cannot be read. Mend it first, then attach.</source>
        <translation>No se puede leer el JSON del mensaje. Corríjalo antes de adjuntar.</translation>
    </message>
    <message>
        <source>The sandbox is on this machine and could fetch it. Kit itself could not.</source>
        <translation>El Sandbox está en este equipo y podría descargarlo. El propio Kit, no.</translation>
    </message>
    <message>
        <source>Use the present one</source>
        <translation>Usar la actual</translation>
    </message>
    <message>
        <source>earlier address</source>
        <translation>dirección anterior</translation>
    </message>
    <message>
        <source>kitdesk serves a copy of {name} ({size}) to whoever has its address: while kitdesk runs, until its last message is deleted or you take it away.</source>
        <translation>kitdesk sirve una copia de {name} ({size}) a quien tenga su dirección: mientras kitdesk esté en marcha y hasta que se elimine su último mensaje o deje de servirla.</translation>
    </message>
    <message>
        <source>kitdesk serves this file no more, so nobody can fetch it. Attach it again.</source>
        <translation>kitdesk ya no sirve este archivo, así que nadie puede descargarlo. Adjúntelo de nuevo.</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>accesible</translation>
    </message>
    <message>
        <source>served here</source>
        <translation>servido aquí</translation>
    </message>
    <message>
        <source>served no more</source>
        <translation>ya no se sirve</translation>
    </message>
    <message>
        <source>served, checking…</source>
        <translation>servido, comprobando…</translation>
    </message>
    <message>
        <source>{name} was not attached: another message is being written by now.</source>
        <translation>{name} no se adjuntó: ya se está escribiendo otro mensaje.</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Bytes that are no UTF-8 are shown as �. Hex shows them as they are.</source>
        <translation>Los bytes que no son UTF-8 se muestran como �. «Hex» los muestra tal cual.</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Sin cuerpo</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Guardar el cuerpo</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Guardado como {path}.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Show more ({count} of {all} bytes)</source>
        <translation>Mostrar más ({count} de {all} bytes)</translation>
    </message>
    <message>
        <source>Show more ({count} of {all} characters)</source>
        <translation>Mostrar más ({count} de {all} caracteres)</translation>
    </message>
    <message>
        <source>Show more than {count} characters</source>
        <translation>Mostrar más de {count} caracteres</translation>
    </message>
    <message>
        <source>Show the body as</source>
        <translation>Mostrar el cuerpo como</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another place.</source>
        <translation>No se pudo escribir {path}: {reason}. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>BubbleView</name>
    <message>
        <source>Check attachment…</source>
        <translation>Comprobar adjunto…</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copiar JSON</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Open attachment…</source>
        <translation>Abrir adjunto…</translation>
    </message>
    <message>
        <source>Preview attachment…</source>
        <translation>Vista previa del adjunto…</translation>
    </message>
</context>
<context>
    <name>CallbackEdit</name>
    <message>
        <source>Choose a sample above, or paste the JSON of a callback.</source>
        <translation>Elija un ejemplo arriba o pegue el JSON de un callback.</translation>
    </message>
    <message>
        <source>The callback as JSON</source>
        <translation>El callback como JSON</translation>
    </message>
    <message>
        <source>What is wrong with the callback</source>
        <translation>Qué falla en el callback</translation>
    </message>
</context>
<context>
    <name>CallbackPage</name>
    <message>
        <source>! Only this machine can reach this address. To get callbacks, give Kit a public one: start a tunnel in the tool Callbacks, or enter yours there. Sending works without.</source>
        <translation>! Solo este equipo llega a esta dirección. Para recibir callbacks, dé a Kit una pública: inicie un túnel en la herramienta «Callbacks» o escriba allí la suya. Para enviar no hace falta.</translation>
    </message>
    <message>
        <source>Add a custom channel there and enter this Callback URL.</source>
        <translation>Añada allí un canal personalizado y escriba esta Callback URL.</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback URL</translation>
    </message>
    <message>
        <source>Choose the API token that you have just given, and the queue or function.</source>
        <translation>Elija el token de API que acaba de indicar y la cola o función.</translation>
    </message>
    <message>
        <source>In Kit: Setup &gt; Conversations &gt; Channels</source>
        <translation>En Kit: Setup &gt; Conversations &gt; Channels</translation>
    </message>
    <message>
        <source>Make the channel</source>
        <translation>Crear el canal</translation>
    </message>
    <message>
        <source>Nothing listens here: the port is taken</source>
        <translation>Aquí no se escucha: el puerto está ocupado</translation>
    </message>
    <message>
        <source>Open the tool Callbacks</source>
        <translation>Abrir «Callbacks»</translation>
    </message>
    <message>
        <source>There is such a channel already? Enter this Callback URL in it instead.</source>
        <translation>¿Ya existe ese canal? Entonces escriba en él esta Callback URL.</translation>
    </message>
    <message>
        <source>kitdesk listens there from now on, also for Kit’s test request.</source>
        <translation>kitdesk escucha ahí desde ahora, también la solicitud de prueba de Kit.</translation>
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
        <translation>Escuchar callbacks y mantener los tokens, esté visible o no</translation>
    </message>
    <message>
        <source>There is one once the channel is saved</source>
        <translation>Existirá cuando se guarde el canal</translation>
    </message>
    <message>
        <source>What the channel in Kit calls: Setup &gt; Conversations &gt; Channels. The tool Callbacks says whether Kit can reach it.</source>
        <translation>Lo que llama el canal en Kit: Setup &gt; Conversations &gt; Channels. La herramienta «Callbacks» indica si Kit puede acceder.</translation>
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
        <translation>Predeterminada</translation>
    </message>
    <message>
        <source>Kit posts an agent&apos;s answers and closings there.</source>
        <translation>Kit envía ahí las respuestas del agente y los cierres.</translation>
    </message>
    <message>
        <source>Post to kitdesk&apos;s own receiver again</source>
        <translation>Volver a enviar al receptor de kitdesk</translation>
    </message>
    <message>
        <source>Send test request</source>
        <translation>Enviar solicitud de prueba</translation>
    </message>
    <message>
        <source>Test request as {method}</source>
        <translation>Solicitud de prueba como {method}</translation>
    </message>
</context>
<context>
    <name>CallbacksBadge</name>
    <message>
        <source>! Callbacks</source>
        <translation>! Callbacks</translation>
    </message>
    <message>
        <source>! Server behind is silent</source>
        <translation>! Su servidor no responde</translation>
    </message>
    <message>
        <source>Another program has port {port}, so no callback arrives</source>
        <translation>Otro programa ocupa el puerto {port}: no llega ningún callback</translation>
    </message>
    <message>
        <source>Forwarded to a server that does not answer.</source>
        <translation>Se reenvían a un servidor que no responde.</translation>
    </message>
    <message>
        <source>Forwarded to a server that is alive.</source>
        <translation>Se reenvían a un servidor que responde.</translation>
    </message>
    <message>
        <source>Forwarded to a server that was not asked yet.</source>
        <translation>Se reenvían a un servidor que aún no se ha consultado.</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Aún no iniciado</translation>
    </message>
    <message>
        <source>This channel takes no callbacks and does not keep its tokens</source>
        <translation>Este canal no recibe callbacks ni mantiene sus tokens</translation>
    </message>
    <message>
        <source>○ Switched off</source>
        <translation>○ Desactivado</translation>
    </message>
    <message>
        <source>◌ Callbacks</source>
        <translation>◌ Callbacks</translation>
    </message>
    <message>
        <source>● Callbacks</source>
        <translation>● Callbacks</translation>
    </message>
    <message>
        <source>● Callbacks on {where}</source>
        <translation>● Callbacks en {where}</translation>
    </message>
    <message>
        <source>✕ Port taken</source>
        <translation>✕ Puerto ocupado</translation>
    </message>
</context>
<context>
    <name>CallbacksPanel</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Reenvío</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenidos</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Exterior</translation>
    </message>
    <message>
        <source>Parts of Callbacks</source>
        <translation>Secciones de Callbacks</translation>
    </message>
</context>
<context>
    <name>CallbacksPresenter</name>
    <message>
        <source>Another body came under event_id {event_id} of channel “{channel}”: the first one is shown. Somebody may replay a captured signature.</source>
        <translation>Llegó otro cuerpo con el event_id {event_id} del canal «{channel}»: se muestra el primero. Puede que alguien esté reutilizando una firma capturada.</translation>
    </message>
    <message>
        <source>Choose another port</source>
        <translation>Elegir otro puerto</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>CannedReplies</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Replies</source>
        <translation>&amp;Respuestas</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Respuestas predefinidas</translation>
    </message>
    <message>
        <source>Put a canned reply into the answer ({keys})</source>
        <translation>Insertar una respuesta predefinida ({keys})</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>(no subject)</source>
        <translation>(sin sujeto)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Plain http, which stays on this machine: there are no certificates.</source>
        <translation>Http simple que no sale de este equipo: no hay certificados.</translation>
    </message>
    <message>
        <source>issued by itself</source>
        <translation>emitido por sí mismo</translation>
    </message>
    <message>
        <source>issued by {issuer}</source>
        <translation>emitido por {issuer}</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>ningún host</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>válido hasta el {day}</translation>
    </message>
    <message>
        <source>▲ Plain http: nothing is encrypted, and there are no certificates.</source>
        <translation>▲ Http simple: nada va cifrado y no hay certificados.</translation>
    </message>
    <message>
        <source>✓ {version}, trusted, and the certificate fits {host}.</source>
        <translation>✓ {version}, de confianza, y el certificado corresponde a {host}.</translation>
    </message>
    <message>
        <source>✓ {version}, trusted. This Python does not tell the chain.</source>
        <translation>✓ {version}, de confianza. Este Python no informa de la cadena.</translation>
    </message>
    <message>
        <source>✕ expired on {day}</source>
        <translation>✕ caducó el {day}</translation>
    </message>
    <message>
        <source>✕ not valid before {day}</source>
        <translation>✕ válido solo desde el {day}</translation>
    </message>
    <message>
        <source>✕ {version}, not trusted: {why}. Kit would hardly connect, either.</source>
        <translation>✕ {version}, sin confianza: {why}. Kit difícilmente se conectaría.</translation>
    </message>
    <message>
        <source>✕ {version}, trusted, but the certificate is for {names} and not for {host}.</source>
        <translation>✕ {version}, de confianza, pero el certificado es para {names} y no para {host}.</translation>
    </message>
</context>
<context>
    <name>ChairPanel</name>
    <message>
        <source>Fire</source>
        <translation>Disparar</translation>
    </message>
    <message>
        <source>Parts of Kit&apos;s chair</source>
        <translation>Secciones de la silla de Kit</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Test request</source>
        <translation>Solicitud de prueba</translation>
    </message>
</context>
<context>
    <name>ChairPresenter</name>
    <message>
        <source>Give the Callback URL of your server above first.</source>
        <translation>Indique antes, arriba, la Callback URL de su servidor.</translation>
    </message>
    <message>
        <source>Salt or API token is not known. Give both above first.</source>
        <translation>Se desconoce el salt o el token de API. Indique antes ambos arriba.</translation>
    </message>
</context>
<context>
    <name>ChannelFields</name>
    <message>
        <source>API token</source>
        <translation>API token</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>Administration &gt; Security &gt; API tokens &gt; API access data: Account name.</source>
        <translation>Administration &gt; Security &gt; API tokens &gt; API access data: Account name.</translation>
    </message>
    <message>
        <source>Administration &gt; Security &gt; API tokens &gt; API access data: Custom channel API hostname.</source>
        <translation>Administration &gt; Security &gt; API tokens &gt; API access data: Custom channel API hostname.</translation>
    </message>
    <message>
        <source>Administration &gt; Security &gt; API tokens: the token chosen in the channel, not its token ID.</source>
        <translation>Administration &gt; Security &gt; API tokens: el token elegido en el canal, no su ID.</translation>
    </message>
    <message>
        <source>Channel UUID</source>
        <translation>Channel UUID</translation>
    </message>
    <message>
        <source>For you alone; Kit never sees it.</source>
        <translation>Solo para su uso; Kit nunca lo ve.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Region or host</source>
        <translation>Región o host</translation>
    </message>
    <message>
        <source>Security salt</source>
        <translation>Security salt</translation>
    </message>
    <message>
        <source>Setup &gt; Conversations &gt; Channels: the channel. Its link, pasted, fills the host as well.</source>
        <translation>Setup &gt; Conversations &gt; Channels: el canal. Al pegar su enlace se rellena también el host.</translation>
    </message>
    <message>
        <source>Setup &gt; Conversations &gt; Channels: the channel. Verifies callbacks; sending works without it.</source>
        <translation>Setup &gt; Conversations &gt; Channels: el canal. Verifica los callbacks; para enviar no hace falta.</translation>
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
        <translation>Color</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Token refresh</source>
        <translation>Renovar token</translation>
    </message>
</context>
<context>
    <name>ChannelList</name>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
</context>
<context>
    <name>ChannelSettings</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Channel settings</source>
        <translation>Ajustes del canal</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Filled in: {names}.</source>
        <translation>Rellenado: {names}.</translation>
    </message>
    <message>
        <source>Its secrets are erased from the keyring. The channel in Kit stays, and so does its history here, unless you delete that as well.</source>
        <translation>Sus secretos se borran del llavero. El canal sigue en Kit y su historial sigue aquí, a menos que también lo elimine.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nuevo canal</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove channel “{name}”?</source>
        <translation>¿Quitar el canal «{name}»?</translation>
    </message>
    <message>
        <source>Remove with its history…</source>
        <translation>Quitar con su historial…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save “{name}”?</source>
        <translation>¿Guardar «{name}»?</translation>
    </message>
    <message>
        <source>This channel cannot be saved yet: {state}</source>
        <translation>Este canal aún no se puede guardar: {state}</translation>
    </message>
    <message>
        <source>This channel speaks to the sandbox of this window, which sets host, account and secrets itself.</source>
        <translation>Este canal habla con el Sandbox de esta ventana, que fija por sí mismo el host, la cuenta y los secretos.</translation>
    </message>
    <message>
        <source>Your changes to this channel are not saved yet.</source>
        <translation>Los cambios de este canal aún no se han guardado.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
</context>
<context>
    <name>ChannelSwitcher</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Channel settings…</source>
        <translation>Ajustes del canal…</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>Nuevo canal…</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
</context>
<context>
    <name>CheckDetails</name>
    <message>
        <source>Details of the selected check</source>
        <translation>Detalles de la comprobación seleccionada</translation>
    </message>
    <message>
        <source>Requests of the selected check</source>
        <translation>Solicitudes de la comprobación seleccionada</translation>
    </message>
    <message>
        <source>Select a check to see what it sends, what is expected and why it matters.</source>
        <translation>Seleccione una comprobación para ver qué envía, qué se espera y por qué importa.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check channel</source>
        <translation>Comprobar canal</translation>
    </message>
    <message>
        <source>Check of channel “{name}” on {host}</source>
        <translation>Comprobación del canal «{name}» en {host}</translation>
    </message>
    <message>
        <source>Logs in on its own and sends no message. {account} on {host}</source>
        <translation>Inicia sesión por su cuenta y no envía mensajes. {account} en {host}</translation>
    </message>
    <message>
        <source>✓ Ready: Kit lets this channel log in.</source>
        <translation>✓ Listo: Kit permite a este canal iniciar sesión.</translation>
    </message>
    <message>
        <source>✕ Not ready. Failed: {parts}.</source>
        <translation>✕ No está listo. No superado: {parts}.</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>Checks of the suite</source>
        <translation>Comprobaciones de la batería</translation>
    </message>
</context>
<context>
    <name>CheckupDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled before anything was found.</source>
        <translation>Cancelado antes de obtener algún resultado.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>ClipboardWatch</name>
    <message>
        <source>Copied. It leaves the clipboard in {count} s.</source>
        <translation>Copiado. Sale del portapapeles en {count} s.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Choose a row on the left.</source>
        <translation>Elija una fila a la izquierda.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Copy as unified diff</source>
        <translation>Copiar como diff unificado</translation>
    </message>
    <message>
        <source>Difference {at} of {count}</source>
        <translation>Diferencia {at} de {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>The difference before or after ({keys})</source>
        <translation>Diferencia anterior o siguiente ({keys})</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>Las dos son iguales.</translation>
    </message>
    <message>
        <source>This row is kept no more. Choose another one.</source>
        <translation>Esta fila ya no se conserva. Elija otra.</translation>
    </message>
    <message>
        <source>Unchanged lines</source>
        <translation>Líneas sin cambios</translation>
    </message>
</context>
<context>
    <name>ComparePresenter</name>
    <message>
        <source>Newest of this channel</source>
        <translation>Lo más reciente de este canal</translation>
    </message>
    <message>
        <source>Other deliveries</source>
        <translation>Otras entregas</translation>
    </message>
    <message>
        <source>Other tries</source>
        <translation>Otros intentos</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Composer</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Copied as {name}.</source>
        <translation>Copiado como {name}.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter envía</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Datos del cliente</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation>Enter envía, Shift+Enter cambia de línea</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send
anyway</source>
        <translation>Enviar
igualmente</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar igualmente</translation>
    </message>
    <message>
        <source>Send anyway sends it as it stands.</source>
        <translation>«Enviar igualmente» lo envía tal como está.</translation>
    </message>
    <message>
        <source>Show JSON</source>
        <translation>Mostrar JSON</translation>
    </message>
    <message>
        <source>The form waits until the JSON can be read again. Send anyway sends it as it stands.</source>
        <translation>El formulario espera a que el JSON se pueda leer de nuevo. «Enviar igualmente» lo envía tal como está.</translation>
    </message>
    <message>
        <source>This message is too long to be edited here: resend it as it is.</source>
        <translation>Este mensaje es demasiado largo para editarlo aquí: reenvíelo tal como está.</translation>
    </message>
    <message>
        <source>client_id is missing: Kit cannot tell who writes.</source>
        <translation>Falta client_id: Kit no puede saber quién escribe.</translation>
    </message>
    <message>
        <source>kitdesk is starting.</source>
        <translation>kitdesk se está iniciando.</translation>
    </message>
    <message>
        <source>{flaw} · flaws in all: {count}</source>
        <translation>{flaw} · errores en total: {count}</translation>
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>A channel link, the .env of a vendor&apos;s sample, or a Postman environment</source>
        <translation>Un enlace de canal, el .env de un ejemplo del proveedor o un entorno de Postman</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Connect my channel</source>
        <translation>Conectar mi canal</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Filled from the clipboard: {names}.</source>
        <translation>Rellenado desde el portapapeles: {names}.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <source>It is not complete yet. Kept as it is, it can be completed later by Connect my channel, or in Channel settings.</source>
        <translation>Aún no está completo. Si lo conserva así, podrá completarlo más tarde con «Conectar mi canal» o en «Ajustes del canal».</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep this channel?</source>
        <translation>¿Conservar este canal?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>What is not right yet cannot be kept: {names}. The rest can, and be completed later by Connect my channel, or in Channel settings.</source>
        <translation>Lo que aún no es correcto no se puede conservar: {names}. El resto sí, y podrá completarlo más tarde con «Conectar mi canal» o en «Ajustes del canal».</translation>
    </message>
    <message>
        <source>What you have changed is not kept yet.</source>
        <translation>Los cambios aún no se han guardado.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Customer details</source>
        <translation>Datos del cliente</translation>
    </message>
    <message>
        <source>Go to a date, to the first unread message or to an end</source>
        <translation>Ir a una fecha, al primer mensaje no leído o a un extremo</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Ir a…</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>Write below as this customer. Each message shows here with what became of it.</source>
        <translation>Escriba abajo como este cliente. Aquí se ve cada mensaje y qué ha sido de él.</translation>
    </message>
</context>
<context>
    <name>ConversationPresenter</name>
    <message>
        <source>The channel&apos;s customers are being loaded.</source>
        <translation>Se están cargando los clientes del canal.</translation>
    </message>
</context>
<context>
    <name>CoordinatesBox</name>
    <message>
        <source>API token</source>
        <translation>API token</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>Another kitdesk or your server can log in here; its customers show in this panel.</source>
        <translation>Otro kitdesk o su servidor pueden iniciar sesión aquí; sus clientes se ven en este panel.</translation>
    </message>
    <message>
        <source>Channel UUID</source>
        <translation>Channel UUID</translation>
    </message>
    <message>
        <source>Copy as .env</source>
        <translation>Copiar como .env</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Copiar {name}</translation>
    </message>
    <message>
        <source>For another program</source>
        <translation>Para otro programa</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Security salt</source>
        <translation>Security salt</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>Copy: {what}</source>
        <translation>Copiar: {what}</translation>
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
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>It redirects to {where}. It was not followed: whether Kit would is not known. Give Kit the final address.</source>
        <translation>Redirige a {where}. No se siguió: se desconoce si Kit lo haría. Dé a Kit la dirección final.</translation>
    </message>
    <message>
        <source>Kit sends it once, when the channel is created, signed without an event_id. The vendor&apos;s samples take it by GET; the method is not documented.</source>
        <translation>Kit la envía una vez, al crear el canal, firmada sin event_id. Los ejemplos del proveedor la reciben con GET; el método no está documentado.</translation>
    </message>
    <message>
        <source>Make the test request of a channel&apos;s creation as {method}</source>
        <translation>Hacer con {method} la solicitud de prueba de la creación de un canal</translation>
    </message>
    <message>
        <source>No step of it came about.</source>
        <translation>No se completó ningún paso.</translation>
    </message>
    <message>
        <source>Send {method}</source>
        <translation>Enviar {method}</translation>
    </message>
    <message>
        <source>Show request and answer</source>
        <translation>Mostrar solicitud y respuesta</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Waiting for the answer.</source>
        <translation>Esperando la respuesta.</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>primer byte</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>ninguna parte</translation>
    </message>
    <message>
        <source>{method}: {status} after {time}</source>
        <translation>{method}: {status} tras {time}</translation>
    </message>
</context>
<context>
    <name>CustomerChoice</name>
    <message>
        <source>Customer to answer</source>
        <translation>Cliente al que responder</translation>
    </message>
    <message>
        <source>Whom to answer; it follows the conversation that is shown</source>
        <translation>A quién responder; sigue a la conversación mostrada</translation>
    </message>
    <message>
        <source>client_id of the customer to answer</source>
        <translation>client_id del cliente al que responder</translation>
    </message>
</context>
<context>
    <name>CustomerDetails</name>
    <message>
        <source>Anna Petrova</source>
        <translation>Anna Petrova</translation>
    </message>
    <message>
        <source>Avatar URL</source>
        <translation>URL del avatar</translation>
    </message>
    <message>
        <source>Bavaria</source>
        <translation>Baviera</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Campaign (UTM)</source>
        <translation>Campaña (UTM)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código de país</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Datos del cliente</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Dirección IP</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Munich</source>
        <translation>Múnich</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Region code</source>
        <translation>Código de región</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
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
        <translation>Falta client_id: vincula los mensajes con un cliente.</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Delete customer…</source>
        <translation>Eliminar cliente…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>New from a persona…</source>
        <translation>Nuevo desde una persona…</translation>
    </message>
    <message>
        <source>Nobody has written yet. New makes a customer to write as.</source>
        <translation>Aún no ha escrito nadie. «Nuevo» crea un cliente en cuyo nombre escribir.</translation>
    </message>
</context>
<context>
    <name>DeleteHistory</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete history</source>
        <translation>Eliminar historial</translation>
    </message>
    <message>
        <source>Discard and delete these as well; otherwise they stay</source>
        <translation>Descartar y eliminar también estos; si no, se conservan</translation>
    </message>
    <message>
        <source>Done. {what}</source>
        <translation>Listo. {what}</translation>
    </message>
    <message>
        <source>How much is deleted</source>
        <translation>Cuánto se elimina</translation>
    </message>
    <message>
        <source>It cannot be undone. What Kit itself keeps stays there.</source>
        <translation>No se puede deshacer. Lo que conserva el propio Kit sigue allí.</translation>
    </message>
    <message>
        <source>Only what is older than</source>
        <translation>Solo lo anterior al</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The first day that stays</source>
        <translation>Primer día que se conserva</translation>
    </message>
    <message>
        <source>What to delete</source>
        <translation>Qué eliminar</translation>
    </message>
</context>
<context>
    <name>DeviceMenu</name>
    <message>
        <source>Desktop: Mac, Safari</source>
        <translation>Ordenador: Mac, Safari</translation>
    </message>
    <message>
        <source>Desktop: Windows, Chrome</source>
        <translation>Ordenador: Windows, Chrome</translation>
    </message>
    <message>
        <source>Device presets</source>
        <translation>Dispositivos predefinidos</translation>
    </message>
    <message>
        <source>Fill in type, model and user agent of a usual device</source>
        <translation>Rellenar tipo, modelo y user agent de un dispositivo habitual</translation>
    </message>
    <message>
        <source>Phone: Android, Chrome</source>
        <translation>Teléfono: Android, Chrome</translation>
    </message>
    <message>
        <source>Phone: iPhone, Safari</source>
        <translation>Teléfono: iPhone, Safari</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Predefinidos</translation>
    </message>
    <message>
        <source>Tablet: Android, Chrome</source>
        <translation>Tableta: Android, Chrome</translation>
    </message>
</context>
<context>
    <name>DialoguePage</name>
    <message>
        <source>Nobody has written yet. Write as a customer in the conversation, or point your server at the sandbox: Connection has what it needs.</source>
        <translation>Aún no ha escrito nadie. Escriba como cliente en la conversación o apunte su servidor al Sandbox: en «Conexión» está lo necesario.</translation>
    </message>
    <message>
        <source>Nothing was said yet. What your server sends for this customer shows here.</source>
        <translation>Aún no se ha dicho nada. Aquí se ve lo que su servidor envía por este cliente.</translation>
    </message>
</context>
<context>
    <name>DialogueView</name>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The conversation from Kit&apos;s side</source>
        <translation>La conversación vista desde Kit</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>The rest is not shown. A copy has all of it.</source>
        <translation>El resto no se muestra. Una copia lo incluye todo.</translation>
    </message>
    <message>
        <source>{name} · the same</source>
        <translation>{name} · igual</translation>
    </message>
    <message>
        <source>{name} · {removed} removed, {added} added</source>
        <translation>{name} · quitadas: {removed}, añadidas: {added}</translation>
    </message>
    <message>
        <source>⋯ unchanged lines: {count}</source>
        <translation>⋯ líneas sin cambios: {count}</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <source>Messages that were found</source>
        <translation>Mensajes encontrados</translation>
    </message>
    <message>
        <source>Other requests in it, which post no message: {count}</source>
        <translation>Otras solicitudes, que no envían mensajes: {count}</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop to attach: kitdesk serves a copy</source>
        <translation>Suelte para adjuntar: kitdesk sirve una copia</translation>
    </message>
</context>
<context>
    <name>EdgeButtons</name>
    <message>
        <source>↓ Newest</source>
        <translation>↓ Recientes</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>+ Attachment</source>
        <translation>+ Adjunto</translation>
    </message>
    <message>
        <source>Customer details, copy, restore, templates</source>
        <translation>Datos del cliente, copiar, restaurar, plantillas</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation>Insertar una plantilla</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Show event_id and message_id</source>
        <translation>Mostrar event_id y message_id</translation>
    </message>
    <message>
        <source>Show the message as JSON</source>
        <translation>Mostrar el mensaje como JSON</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
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
        <translation>Llegó otro cuerpo con este event_id: cuenta el primero. Compare las entregas.</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Copiar {name}</translation>
    </message>
    <message>
        <source>From Kit at {time}</source>
        <translation>De Kit, {time}</translation>
    </message>
    <message>
        <source>To Kit at {time}</source>
        <translation>A Kit, {time}</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Assumed: {what}</source>
        <translation>Supuesto: {what}</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>No document settles these questions. What verified callbacks and Kit&apos;s answers on this channel have shown stands below; the rest is assumed.</source>
        <translation>Ningún documento resuelve estas preguntas. Abajo figura lo que han mostrado los callbacks verificados y las respuestas de Kit en este canal; el resto se supone.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
</context>
<context>
    <name>ExpectationsDialog</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Answers within</source>
        <translation>Responde en</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Expectativas</translation>
    </message>
    <message>
        <source>Kit&apos;s public contract names neither statuses nor times, so this is kitdesk&apos;s reading of it. It is kept with the channel.</source>
        <translation>El contrato público de Kit no fija códigos ni plazos: esta es la interpretación de kitdesk. Se guarda con el canal.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Statuses with commas between: 401, 403, or 4xx for a whole class.</source>
        <translation>Códigos separados por comas: 401, 403, o 4xx para toda una clase.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>What the suite expects of your server</source>
        <translation>Qué espera la batería de su servidor</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export the conversation with {name}</source>
        <translation>Exportar la conversación con {name}</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Cuánto se ha escrito</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Saved as {path}: {what}.</source>
        <translation>Guardado como {path}: {what}.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The whole conversation ({messages})</source>
        <translation>Toda la conversación ({messages})</translation>
    </message>
    <message>
        <source>Tokens, salts, cookies and signatures are masked. What customers wrote, their names and numbers are not: look at the file before you pass it on.</source>
        <translation>Los tokens, salts, cookies y firmas se ocultan. Lo que escribieron los clientes, sus nombres y números, no: revise el archivo antes de compartirlo.</translation>
    </message>
    <message>
        <source>What is selected (lines: {count})</source>
        <translation>Lo seleccionado (líneas: {count})</translation>
    </message>
    <message>
        <source>Written so far: {messages}</source>
        <translation>Escrito hasta ahora: {messages}</translation>
    </message>
</context>
<context>
    <name>FaultForm</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> s late</source>
        <translation> s de retraso</translation>
    </message>
    <message>
        <source> times</source>
        <translation> veces</translation>
    </message>
    <message>
        <source>401</source>
        <translation>401</translation>
    </message>
    <message>
        <source>429 with Retry-After</source>
        <translation>429 con Retry-After</translation>
    </message>
    <message>
        <source>5xx</source>
        <translation>5xx</translation>
    </message>
    <message>
        <source>After the request was taken</source>
        <translation>Tras aceptar la solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>As if Kit could not be reached; its port is kept</source>
        <translation>Como si Kit fuera inaccesible; se conserva el puerto</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Llega</translation>
    </message>
    <message>
        <source>HTML instead of JSON</source>
        <translation>HTML en vez de JSON</translation>
    </message>
    <message>
        <source>How many calls it strikes</source>
        <translation>A cuántas llamadas afecta</translation>
    </message>
    <message>
        <source>In force for {calls}, {often}: {what}.</source>
        <translation>Activo para {calls}, {often}: {what}.</translation>
    </message>
    <message>
        <source>Its refresh token stays unused, so that the one after works</source>
        <translation>Su token de renovación queda sin usar, así que la siguiente funciona</translation>
    </message>
    <message>
        <source>Kit does all it would do, and only its answer is lost or replaced</source>
        <translation>Kit hace todo lo que haría; solo se pierde o se reemplaza su respuesta</translation>
    </message>
    <message>
        <source>Kit&apos;s own answer, late</source>
        <translation>Respuesta de Kit, con retraso</translation>
    </message>
    <message>
        <source>No fault is in force.</source>
        <translation>No hay ningún fallo activo.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Offline: nothing listens</source>
        <translation>Sin conexión: no se escucha</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Put the fault in force</source>
        <translation>Activar el fallo</translation>
    </message>
    <message>
        <source>Refuse the next refresh</source>
        <translation>Rechazar la próxima renovación</translation>
    </message>
    <message>
        <source>Retry-After, in seconds</source>
        <translation>Retry-After, en segundos</translation>
    </message>
    <message>
        <source>Seconds before each answer</source>
        <translation>Segundos antes de cada respuesta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>Afecta a</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch the fault off</source>
        <translation>Desactivar el fallo</translation>
    </message>
    <message>
        <source>What comes instead of Kit&apos;s answer</source>
        <translation>Qué llega en vez de la respuesta de Kit</translation>
    </message>
    <message>
        <source>Which calls it strikes</source>
        <translation>A qué llamadas afecta</translation>
    </message>
    <message>
        <source>after the request was taken</source>
        <translation>tras aceptar la solicitud</translation>
    </message>
    <message>
        <source>dropped connection</source>
        <translation>conexión cortada</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>every call</source>
        <translation>cada llamada</translation>
    </message>
    <message>
        <source>logins</source>
        <translation>inicios de sesión</translation>
    </message>
    <message>
        <source>refreshes</source>
        <translation>renovaciones</translation>
    </message>
    <message>
        <source>success:false under 200</source>
        <translation>success:false con 200</translation>
    </message>
    <message>
        <source>until off</source>
        <translation>hasta desactivar</translation>
    </message>
    <message>
        <source>until switched off</source>
        <translation>hasta que se desactive</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Edit this in the JSON: {name} is no object there.</source>
        <translation>Edítelo en el JSON: ahí {name} no es un objeto.</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>p. ej., {example}</translation>
    </message>
    <message>
        <source>“{value}” is no number. Write it like {example}.</source>
        <translation>«{value}» no es un número. Escríbalo así: {example}.</translation>
    </message>
    <message>
        <source>“{value}” is no whole number. Write it like {example}.</source>
        <translation>«{value}» no es un número entero. Escríbalo así: {example}.</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>For a new channel</source>
        <translation>Para un canal nuevo</translation>
    </message>
    <message>
        <source>Into channel “{name}”</source>
        <translation>En el canal «{name}»</translation>
    </message>
    <message>
        <source>Nothing is kept before you save it there.</source>
        <translation>No se conserva nada hasta que lo guarde ahí.</translation>
    </message>
</context>
<context>
    <name>FilesPresenter</name>
    <message>
        <source>Kept as templates: {count} of {all}. Message &gt; Templates finds them.</source>
        <translation>Guardados como plantillas: {count} de {all}. Búsquelas en Mensaje &gt; Plantillas.</translation>
    </message>
    <message>
        <source>Open transcript</source>
        <translation>Abrir transcripción</translation>
    </message>
    <message>
        <source>Transcripts (*.kitdesk *.ndjson *.json);;All files (*)</source>
        <translation>Transcripciones (*.kitdesk *.ndjson *.json);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Any of these types</source>
        <translation>Cualquiera de estos tipos</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Ambos sentidos</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Desde – hasta</translation>
    </message>
    <message>
        <source>In all channels</source>
        <translation>En todos los canales</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>FireBar</name>
    <message>
        <source>Fire</source>
        <translation>Disparar</translation>
    </message>
    <message>
        <source>Fire anyway</source>
        <translation>Disparar igualmente</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Post this callback as Kit would (Ctrl+Enter)</source>
        <translation>Enviar este callback como lo haría Kit (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Wait no longer for the answer; it may have been taken</source>
        <translation>No esperar más la respuesta; puede que se haya aceptado</translation>
    </message>
</context>
<context>
    <name>FiringPresenter</name>
    <message>
        <source>! It breaks the schema of Kit&apos;s callbacks, and is marked.</source>
        <translation>! Incumple el esquema de los callbacks de Kit y queda marcado.</translation>
    </message>
    <message>
        <source>! There is no event_id to sign: it goes out without a signature.</source>
        <translation>! No hay event_id que firmar: sale sin firma.</translation>
    </message>
    <message>
        <source>Choose a sample, or write a callback.</source>
        <translation>Elija un ejemplo o escriba un callback.</translation>
    </message>
    <message>
        <source>Ctrl+Enter fires. {names} are filled in.</source>
        <translation>Ctrl+Enter dispara. Se rellenan: {names}.</translation>
    </message>
    <message>
        <source>Given up before an answer came.</source>
        <translation>Abandonado antes de recibir respuesta.</translation>
    </message>
    <message>
        <source>Loaded. Undo brings back what stood here before.</source>
        <translation>Cargado. «Deshacer» recupera lo que había aquí.</translation>
    </message>
    <message>
        <source>Not fired.</source>
        <translation>No disparado.</translation>
    </message>
    <message>
        <source>Waiting for {host}</source>
        <translation>Esperando a {host}</translation>
    </message>
    <message>
        <source>{status} after {time}</source>
        <translation>{status} tras {time}</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>1.  Write below, as a customer would: Hello, is anybody there? Then Send.</source>
        <translation>1.  Escriba abajo como lo haría un cliente: «Hola, ¿hay alguien ahí?», y pulse «Enviar».</translation>
    </message>
    <message>
        <source>2.  kitdesk keeps it, logs in and sends it. Its line says what became of it.</source>
        <translation>2.  kitdesk guarda el mensaje, inicia sesión y lo envía. Su línea dice qué ha sido de él.</translation>
    </message>
    <message>
        <source>3.  Answer it in the tool Sandbox, where you are the agent.</source>
        <translation>3.  Respóndalo en la herramienta «Sandbox», donde usted es el agente.</translation>
    </message>
    <message>
        <source>4.  The answer comes back as a signed callback. Click a message to see each byte of it.</source>
        <translation>4.  La respuesta vuelve como callback firmado. Haga clic en un mensaje para ver cada uno de sus bytes.</translation>
    </message>
    <message>
        <source>A Kit in miniature on this machine, with an agent whom you play. No account, no network.</source>
        <translation>Un Kit en miniatura en este equipo, con un agente al que usted interpreta. Sin cuenta ni red.</translation>
    </message>
    <message>
        <source>Answer as the agent</source>
        <translation>Responder como agente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Connect my channel…</source>
        <translation>Conectar mi canal…</translation>
    </message>
    <message>
        <source>Go on through Kit’s screens where you stopped. What is filled in already stays.</source>
        <translation>Continúe por las pantallas de Kit donde lo dejó. Lo ya rellenado se conserva.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>¿Cómo desea empezar?</translation>
    </message>
    <message>
        <source>Later: Help &gt; First steps, Channel &gt; Connect my channel.</source>
        <translation>Después: Ayuda &gt; Primeros pasos, Canal &gt; Conectar mi canal.</translation>
    </message>
    <message>
        <source>This channel is not connected yet</source>
        <translation>Este canal aún no está conectado</translation>
    </message>
    <message>
        <source>Through Kit’s own screens, step by step, to a channel that sends and is called back.</source>
        <translation>Por las pantallas del propio Kit, paso a paso, hasta un canal que envía y recibe callbacks.</translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation>Probar en el Sandbox</translation>
    </message>
    <message>
        <source>Your first message</source>
        <translation>Su primer mensaje</translation>
    </message>
</context>
<context>
    <name>FirstStepsPresenter</name>
    <message>
        <source>New channel</source>
        <translation>Nuevo canal</translation>
    </message>
</context>
<context>
    <name>FlawList</name>
    <message>
        <source>{sign} line {line}, column {column}: {what}</source>
        <translation>{sign} línea {line}, columna {column}: {what}</translation>
    </message>
</context>
<context>
    <name>ForwardingPage</name>
    <message>
        <source>Address of my server</source>
        <translation>Dirección de mi servidor</translation>
    </message>
    <message>
        <source>Alive, since {time}.</source>
        <translation>Responde desde {time}.</translation>
    </message>
    <message>
        <source>Does not answer, since {time}.</source>
        <translation>No responde desde {time}.</translation>
    </message>
    <message>
        <source>Each callback is stored, then passed on unchanged, genuine or not, and Kit gets your server&apos;s answer. If none comes, Kit gets 502, or 504 after 8 s. Unverified: how long Kit itself waits.</source>
        <translation>Cada callback, auténtico o no, se guarda y luego se pasa sin cambios, y Kit recibe la respuesta de su servidor. Si no llega ninguna, Kit recibe 502, o 504 tras 8 s. Sin verificar: cuánto espera el propio Kit.</translation>
    </message>
    <message>
        <source>Forward callbacks to it</source>
        <translation>Reenviarle los callbacks</translation>
    </message>
    <message>
        <source>Forwarded last</source>
        <translation>Últimos reenviados</translation>
    </message>
    <message>
        <source>My server</source>
        <translation>Mi servidor</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Aún no consultado.</translation>
    </message>
    <message>
        <source>Not forwarding. kitdesk answers callbacks by itself.</source>
        <translation>Sin reenvío. kitdesk responde por sí mismo a los callbacks.</translation>
    </message>
    <message>
        <source>Nothing was forwarded lately. What comes while this is on is listed here.</source>
        <translation>No se ha reenviado nada últimamente. Aquí se lista lo que llega mientras el reenvío está activo.</translation>
    </message>
    <message>
        <source>Sign anew</source>
        <translation>Firmar de nuevo</translation>
    </message>
    <message>
        <source>Sign anew makes the header Authorization with this channel&apos;s salt and API token, as Kit does: for callbacks that you make up. A genuine one has this signature already.</source>
        <translation>«Firmar de nuevo» crea el encabezado Authorization con el salt y el token de API de este canal, como hace Kit: para callbacks que usted invente. Uno auténtico ya lleva esa firma.</translation>
    </message>
    <message>
        <source>Where it takes callbacks. A query that Kit sends is put behind it.</source>
        <translation>Donde recibe los callbacks. Si Kit envía una query, se añade al final.</translation>
    </message>
    <message>
        <source>With this channel&apos;s salt and API token</source>
        <translation>Con el salt y el token de API de este canal</translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>Callbacks that were held back</source>
        <translation>Callbacks retenidos</translation>
    </message>
    <message>
        <source>Not verified, so in no conversation: anybody who knows the address may have sent them. When the salt or the token becomes known, they are checked again by themselves.</source>
        <translation>Sin verificar, así que no están en ninguna conversación: pudo enviarlos cualquiera que conozca la dirección. Cuando se conozca el salt o el token, se comprobarán de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>Nothing is held back. A callback whose signature does not fit, or cannot be checked yet, waits here instead of showing in a conversation.</source>
        <translation>No hay nada retenido. Un callback cuya firma no coincide, o aún no se puede comprobar, espera aquí en vez de aparecer en una conversación.</translation>
    </message>
    <message>
        <source>Shown are the newest {listed} of {count}.</source>
        <translation>Se muestran los {listed} más recientes de {count}.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer or other words.</source>
        <translation>Nada coincide. Pruebe con menos palabras o con otras.</translation>
    </message>
    <message>
        <source>Search, or paste an error</source>
        <translation>Buscar o pegar un error</translation>
    </message>
    <message>
        <source>The pages of the help are in English.</source>
        <translation>Las páginas de la ayuda están en inglés.</translation>
    </message>
</context>
<context>
    <name>HousePresenter</name>
    <message>
        <source>All channels, also those that were removed</source>
        <translation>Todos los canales, también los quitados</translation>
    </message>
    <message>
        <source>Channel “{name}”</source>
        <translation>Canal «{name}»</translation>
    </message>
    <message>
        <source>Customer {name}</source>
        <translation>Cliente {name}</translation>
    </message>
    <message>
        <source>Delete old history…</source>
        <translation>Eliminar historial antiguo…</translation>
    </message>
    <message>
        <source>Journal {events}, {size}</source>
        <translation>Diario: {events}, {size}</translation>
    </message>
    <message>
        <source>The journal takes {size}, more than the {limit} from which you want to know.</source>
        <translation>El diario ocupa {size}, más de los {limit} a partir de los que pidió un aviso.</translation>
    </message>
</context>
<context>
    <name>IdsRow</name>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservados</translation>
    </message>
    <message>
        <source>New ids</source>
        <translation>Nuevos ids</translation>
    </message>
    <message>
        <source>Send the next message under the same ids, to see what Kit does with a repetition</source>
        <translation>Enviar el próximo mensaje con los mismos ids para ver qué hace Kit con una repetición</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Fields of its channel…</source>
        <translation>Campos de su canal…</translation>
    </message>
    <message>
        <source>Fill in channel settings…</source>
        <translation>Rellenar ajustes del canal…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Keep all as templates</source>
        <translation>Guardar todos como plantillas</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Write in the composer</source>
        <translation>Escribir en el editor</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Del portapapeles</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer {status}</source>
        <translation>Respuesta {status}</translation>
    </message>
    <message>
        <source>Click a message or a line in the conversation, in Token or in Sandbox to see its request, answer, timing and signature.</source>
        <translation>Haga clic en un mensaje o una línea de la conversación, de «Token» o de «Sandbox» para ver su solicitud, respuesta, tiempos y firma.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Edit and resend it.</source>
        <translation>Editar y reenviar.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Nothing went over the wire for it yet.</source>
        <translation>Aún no ha pasado nada por la red.</translation>
    </message>
    <message>
        <source>Parts of what is inspected</source>
        <translation>Secciones de lo inspeccionado</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Tries of this event</source>
        <translation>Intentos de este evento</translation>
    </message>
</context>
<context>
    <name>JournalDialog</name>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete history…</source>
        <translation>Eliminar historial…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File of the journal</source>
        <translation>Archivo del diario</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Nothing is ever deleted by itself.</source>
        <translation>Nunca se elimina nada automáticamente.</translation>
    </message>
    <message>
        <source>Size from which kitdesk warns</source>
        <translation>Tamaño desde el que kitdesk avisa</translation>
    </message>
    <message>
        <source>Warn above</source>
        <translation>Avisar desde</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
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
        <translation>El mensaje como JSON</translation>
    </message>
    <message>
        <source>What is wrong with the message</source>
        <translation>Qué falla en el mensaje</translation>
    </message>
</context>
<context>
    <name>Jump</name>
    <message>
        <source>A week ago</source>
        <translation>Hace una semana</translation>
    </message>
    <message>
        <source>Date to go to</source>
        <translation>Fecha a la que ir</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Primer mensaje</translation>
    </message>
    <message>
        <source>First unread</source>
        <translation>Primero no leído</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close what is open, or leave a search</source>
        <translation>Cerrar lo que esté abierto o salir de una búsqueda</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>New keys: press them here</source>
        <translation>Nuevas teclas: púlselas aquí</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Sin resultados.</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Reasignar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Send, reply or fire</source>
        <translation>Enviar, responder o disparar</translation>
    </message>
    <message>
        <source>Show the selected message in the Inspector</source>
        <translation>Mostrar en el Inspector el mensaje seleccionado</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>Estas teclas no se pueden cambiar.</translation>
    </message>
    <message>
        <source>Where you write</source>
        <translation>Donde se escribe</translation>
    </message>
    <message>
        <source>{keys} already does “{deed}” ({where}).</source>
        <translation>{keys} ya hace «{deed}» ({where}).</translation>
    </message>
    <message>
        <source>{keys} cannot be changed: {deed}.</source>
        <translation>{keys} no se puede cambiar: {deed}.</translation>
    </message>
    <message>
        <source>{keys} is needed to write and to edit text. Press it with Ctrl or Alt.</source>
        <translation>{keys} se necesita para escribir y editar texto. Púlsela con Ctrl o Alt.</translation>
    </message>
</context>
<context>
    <name>LabPage</name>
    <message>
        <source> s access</source>
        <translation> s, acceso</translation>
    </message>
    <message>
        <source> s refresh</source>
        <translation> s, renovación</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Back to the tokens</source>
        <translation>Volver a los tokens</translation>
    </message>
    <message>
        <source>How far a revoked API token reaches</source>
        <translation>Hasta dónde alcanza la revocación de un token de API</translation>
    </message>
    <message>
        <source>How many messages are answered 401</source>
        <translation>Cuántos mensajes reciben un 401</translation>
    </message>
    <message>
        <source>Its refresh token stays unused.</source>
        <translation>Su token de renovación queda sin usar.</translation>
    </message>
    <message>
        <source>Let the sandbox treat tokens as documented again, and log in</source>
        <translation>Hacer que el Sandbox vuelva a tratar los tokens como está documentado e iniciar sesión</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Run it: customer token-lab sends a message, and what happens stands here.</source>
        <translation>Ejecútelo: el cliente token-lab envía un mensaje y aquí se ve lo que ocurre.</translation>
    </message>
    <message>
        <source>Run the experiment</source>
        <translation>Ejecutar el ensayo</translation>
    </message>
    <message>
        <source>Seconds that a refresh token lives</source>
        <translation>Segundos de vida de un token de renovación</translation>
    </message>
    <message>
        <source>Seconds that an access token lives</source>
        <translation>Segundos de vida de un token de acceso</translation>
    </message>
    <message>
        <source>Should happen: {what}</source>
        <translation>Debería ocurrir: {what}</translation>
    </message>
    <message>
        <source>What is done to the tokens</source>
        <translation>Qué se hace con los tokens</translation>
    </message>
    <message>
        <source>live tokens end too</source>
        <translation>los vigentes también acaban</translation>
    </message>
    <message>
        <source>live tokens live on</source>
        <translation>los vigentes siguen</translation>
    </message>
</context>
<context>
    <name>LastPage</name>
    <message>
        <source>! Not known yet, can be given later: {names}.</source>
        <translation>! Aún desconocido, se puede indicar más tarde: {names}.</translation>
    </message>
    <message>
        <source>Check channel</source>
        <translation>Comprobar canal</translation>
    </message>
    <message>
        <source>Check channel tries host, TLS, account, token and channel one by one, and says what to do about what is wrong. It sends no message.</source>
        <translation>«Comprobar canal» prueba uno a uno el host, TLS, la cuenta, el token y el canal, y dice cómo corregir lo que falle. No envía ningún mensaje.</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Comprobarlo</translation>
    </message>
    <message>
        <source>✓ All that a channel needs is filled in.</source>
        <translation>✓ Está rellenado todo lo que necesita un canal.</translation>
    </message>
    <message>
        <source>✕ Fill or correct first: {names}.</source>
        <translation>✕ Rellene o corrija antes: {names}.</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Copy the link in the field Channel UUID, and the Security salt.</source>
        <translation>Copie el enlace del campo Channel UUID y el Security salt.</translation>
    </message>
    <message>
        <source>In Kit: Setup &gt; Conversations &gt; Channels: the channel</source>
        <translation>En Kit: Setup &gt; Conversations &gt; Channels: el canal</translation>
    </message>
    <message>
        <source>Its link and its salt</source>
        <translation>Su enlace y su salt</translation>
    </message>
    <message>
        <source>The salt tells Kit’s callbacks from forged ones; sending works without it.</source>
        <translation>El salt distingue los callbacks de Kit de los falsificados; para enviar no hace falta.</translation>
    </message>
</context>
<context>
    <name>LookingPresenter</name>
    <message>
        <source>{type}, {width} × {height} pixels, {size}, from {host}</source>
        <translation>{type}, {width} × {height} píxeles, {size}, de {host}</translation>
    </message>
</context>
<context>
    <name>LooksMenu</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Reset text size</source>
        <translation>Restablecer el tamaño del texto</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>LooksPresenter</name>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Tamaño del texto: {percent} %</translation>
    </message>
</context>
<context>
    <name>LooksRows</name>
    <message>
        <source>Gets a frame in its colour, and asks before every message it sends.</source>
        <translation>Recibe un marco de su color y pregunta antes de cada mensaje que envía.</translation>
    </message>
    <message>
        <source>Production: real customers are behind it</source>
        <translation>Producción: detrás hay clientes reales</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>ámbar</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>turquesa</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violeta</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>First line and headers</source>
        <translation>Primera línea y encabezados</translation>
    </message>
    <message>
        <source>{dots} stands for a secret, which is never kept.</source>
        <translation>{dots} sustituye a un secreto, que nunca se conserva.</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>Copy JSON</source>
        <translation>Copiar JSON</translation>
    </message>
    <message>
        <source>Copy as {name}</source>
        <translation>Copiar como {name}</translation>
    </message>
    <message>
        <source>Customer details…</source>
        <translation>Datos del cliente…</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <source>Fill in variables</source>
        <translation>Rellenar variables</translation>
    </message>
    <message>
        <source>Restore the last message</source>
        <translation>Restaurar el último mensaje</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Send an empty message</source>
        <translation>Enviar un mensaje vacío</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is kept as a JSON file of this name in the folder {folder} of kitdesk&apos;s data.</source>
        <translation>Se guarda como archivo JSON con este nombre en la carpeta {folder} de los datos de kitdesk.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>There is “{name}” already.</source>
        <translation>Ya existe «{name}».</translation>
    </message>
</context>
<context>
    <name>NamedTextsPresenter</name>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>These files could not be used, and were left alone: {which}.</source>
        <translation>Estos archivos no se pudieron usar y no se han tocado: {which}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>Se eliminó «{name}».</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>A PEM file with a certificate and its key. Only the channel’s host gets to see it.</source>
        <translation>Un archivo PEM con un certificado y su clave. Solo lo ve el host del canal.</translation>
    </message>
    <message>
        <source>A PEM file with the certificates of authorities to trust beside the system’s.</source>
        <translation>Un archivo PEM con certificados de autoridades en las que confiar además de las del sistema.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>An HTTP proxy, with a user’s name where it asks for one: http://ann@proxy.example:3128. Empty is none; those of the environment are never used.</source>
        <translation>Un proxy HTTP, con nombre de usuario si lo pide: http://ann@proxy.example:3128. Vacío: ninguno; los del entorno nunca se usan.</translation>
    </message>
    <message>
        <source>By proxy {address}</source>
        <translation>Por el proxy {address}</translation>
    </message>
    <message>
        <source>Choose the file: {name}</source>
        <translation>Elegir el archivo: {name}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Network: {said}</source>
        <translation>Red: {said}</translation>
    </message>
    <message>
        <source>Of that user; it is kept in the keyring.</source>
        <translation>La de ese usuario; se guarda en el llavero.</translation>
    </message>
    <message>
        <source>Opens that key, if it is locked; it is kept in the keyring.</source>
        <translation>Abre esa clave si está protegida; se guarda en el llavero.</translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation>Autoridades propias</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>Archivos PEM (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Straight, with the system’s authorities</source>
        <translation>Directa, con las autoridades del sistema</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>NotificationsMenu</name>
    <message>
        <source>Closed conversations</source>
        <translation>Conversaciones cerradas</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>Messages from Kit</source>
        <translation>Mensajes de Kit</translation>
    </message>
    <message>
        <source>Messages that were not sent</source>
        <translation>Mensajes no enviados</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>They come while the window is not in front</source>
        <translation>Llegan cuando la ventana no está en primer plano</translation>
    </message>
    <message>
        <source>This desktop shows no notifications</source>
        <translation>Este escritorio no muestra notificaciones</translation>
    </message>
</context>
<context>
    <name>NotificationsPresenter</name>
    <message>
        <source>Closed conversations</source>
        <translation>Conversaciones cerradas</translation>
    </message>
    <message>
        <source>From now on, closing the window leaves kitdesk at work: the icon in the tray brings it back, and Quit ends it.</source>
        <translation>A partir de ahora, al cerrar la ventana kitdesk sigue en marcha: el icono de la bandeja del sistema la recupera y «Salir» lo cierra.</translation>
    </message>
    <message>
        <source>Messages from Kit</source>
        <translation>Mensajes de Kit</translation>
    </message>
    <message>
        <source>Messages that were not sent</source>
        <translation>Mensajes no enviados</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>This desktop has no tray for an icon.</source>
        <translation>Este escritorio no tiene bandeja del sistema para el icono.</translation>
    </message>
</context>
<context>
    <name>OutboxPanel</name>
    <message>
        <source>A message that did not reach Kit stands here until it is sent or discarded, and so does one of which nobody knows whether Kit has it. Its customer&apos;s later messages wait behind it.</source>
        <translation>Un mensaje que no llegó a Kit permanece aquí hasta que se envía o se descarta, igual que uno del que no se sabe si Kit lo tiene. Los mensajes posteriores de su cliente esperan detrás.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada en espera</translation>
    </message>
    <message>
        <source>Show in conversation</source>
        <translation>Mostrar en la conversación</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>Messages that are not finished</source>
        <translation>Mensajes sin terminar</translation>
    </message>
    <message>
        <source>Show in conversation</source>
        <translation>Mostrar en la conversación</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source> characters/s</source>
        <translation> caracteres/s</translation>
    </message>
    <message>
        <source> s late</source>
        <translation> s de retraso</translation>
    </message>
    <message>
        <source>A reply takes longer the longer its text is, at most 30 s more</source>
        <translation>Cuanto más largo es el texto, más tarda la respuesta, como máximo 30 s más</translation>
    </message>
    <message>
        <source>Answer each message with the same text and attachments</source>
        <translation>Responder a cada mensaje con el mismo texto y los mismos adjuntos</translation>
    </message>
    <message>
        <source>Characters that are typed a second</source>
        <translation>Caracteres que se escriben por segundo</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Eco</translation>
    </message>
    <message>
        <source>Seconds before each callback</source>
        <translation>Segundos antes de cada callback</translation>
    </message>
    <message>
        <source>Seconds before each callback: replies, closings and echoes</source>
        <translation>Segundos antes de cada callback: respuestas, cierres y ecos</translation>
    </message>
    <message>
        <source>typed at once</source>
        <translation>escritura inmediata</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Find an action, tool, setting, channel or customer</source>
        <translation>Buscar una acción, herramienta, ajuste, canal o cliente</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters, or only the beginnings of words.</source>
        <translation>Sin resultados. Pruebe con menos letras o solo con el comienzo de las palabras.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter do · Esc close</source>
        <translation>↑ ↓ elegir · Enter ejecutar · Esc cerrar</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>Go to {tool}</source>
        <translation>Ir a {tool}</translation>
    </message>
    <message>
        <source>Put {tool} back</source>
        <translation>Devolver a su sitio: {tool}</translation>
    </message>
    <message>
        <source>Tear off {tool}</source>
        <translation>Desprender {tool}</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ahora no</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>✓ in use</source>
        <translation>✓ en uso</translation>
    </message>
    <message>
        <source>✓ on</source>
        <translation>✓ activo</translation>
    </message>
    <message>
        <source>✓ shown</source>
        <translation>✓ visible</translation>
    </message>
</context>
<context>
    <name>PayloadDialog</name>
    <message>
        <source>1 Red Square, Moscow</source>
        <translation>Plaza Roja 1, Moscú</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Anna Petrova</source>
        <translation>Anna Petrova</translation>
    </message>
    <message>
        <source>Attachment: {kind}</source>
        <translation>Adjunto: {kind}</translation>
    </message>
    <message>
        <source>Avatar URL</source>
        <translation>URL del avatar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Comprobar…</translation>
    </message>
    <message>
        <source>File URL</source>
        <translation>URL del archivo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Kit fetches files by their URL: the protocol has no upload.</source>
        <translation>Kit descarga los archivos por su URL: el protocolo no permite subirlos.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vista previa…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>PersonasPresenter</name>
    <message>
        <source>Apply to this customer</source>
        <translation>Aplicar a este cliente</translation>
    </message>
    <message>
        <source>Campaign (UTM)</source>
        <translation>Campaña (UTM)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Name, phone, email, avatar, language</source>
        <translation>Nombre, teléfono, correo, avatar, idioma</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>No personas yet. Fill in a customer&apos;s details and save them here, or only a part of them: a device, a place, a campaign.</source>
        <translation>Aún no hay personas. Rellene los datos de un cliente y guárdelos aquí, enteros o solo en parte: un dispositivo, un lugar, una campaña.</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation>Otros campos</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Save as persona</source>
        <translation>Guardar como persona</translation>
    </message>
    <message>
        <source>Save this customer…</source>
        <translation>Guardar este cliente…</translation>
    </message>
    <message>
        <source>Search personas</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>This file is no persona: {reason}</source>
        <translation>Este archivo no es una persona: {reason}</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>Qué conservar</translation>
    </message>
    <message>
        <source>Write as this one</source>
        <translation>Escribir como esta</translation>
    </message>
    <message>
        <source>client_id {client_id}: it is this very customer</source>
        <translation>client_id {client_id}: es este mismo cliente</translation>
    </message>
</context>
<context>
    <name>PlainEdit</name>
    <message>
        <source>The clipboard holds no text. Files go as attachments, by their URL.</source>
        <translation>El portapapeles no contiene texto. Los archivos van como adjuntos, por su URL.</translation>
    </message>
</context>
<context>
    <name>PortBox</name>
    <message>
        <source>Another program has it, so no callback of any channel arrives. End that program and try again, or use another port and tell Kit the new addresses.</source>
        <translation>Lo ocupa otro programa, así que no llega ningún callback de ningún canal. Cierre ese programa y reintente, o use otro puerto y comunique a Kit las nuevas direcciones.</translation>
    </message>
    <message>
        <source>Kit must be told the new address of every channel then</source>
        <translation>Habrá que comunicar a Kit la nueva dirección de cada canal</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Aún no iniciado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Use another port…</source>
        <translation>Usar otro puerto…</translation>
    </message>
    <message>
        <source>● Listening on port {port}</source>
        <translation>● Escuchando en el puerto {port}</translation>
    </message>
    <message>
        <source>✕ Port {port} is taken</source>
        <translation>✕ Puerto {port} ocupado</translation>
    </message>
</context>
<context>
    <name>PortDialog</name>
    <message>
        <source>Any that is free</source>
        <translation>Cualquiera libre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Every channel&apos;s address changes with it. Kit must be told the new ones, and a tunnel or proxy the new port; a tunnel that was started here ends.</source>
        <translation>Con él cambia la dirección de todos los canales. Hay que comunicar las nuevas a Kit, y el nuevo puerto al túnel o proxy; un túnel iniciado aquí se cierra.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Take callbacks on another port</source>
        <translation>Recibir callbacks en otro puerto</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Usar otro puerto</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
</context>
<context>
    <name>PreviewBox</name>
    <message>
        <source>The body with every variable replaced</source>
        <translation>El cuerpo con todas las variables reemplazadas</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Qué se enviará</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firma</translation>
    </message>
    <message>
        <source>{{now}} is ISO 8601 in UTC, and taken anew at the shot; the ids are as shown.</source>
        <translation>{{now}} es ISO 8601 en UTC y se toma de nuevo al disparar; los ids son los mostrados.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Load it all the same</source>
        <translation>Cargar igualmente</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de fichero:</translation>
    </message>
</context>
<context>
    <name>ReachBox</name>
    <message>
        <source>Calling the address …</source>
        <translation>Llamando a la dirección…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check reachability</source>
        <translation>Comprobar acceso</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Made by {program}, while it runs; Kit must be told each new one.</source>
        <translation>La crea {program} mientras está en marcha; hay que comunicar a Kit cada una nueva.</translation>
    </message>
    <message>
        <source>Not checked yet. kitdesk calls the address and recognises its own answer.</source>
        <translation>Aún sin comprobar. kitdesk llama a la dirección y reconoce su propia respuesta.</translation>
    </message>
    <message>
        <source>Of a tunnel or proxy that leads to kitdesk&apos;s port; it serves all channels.</source>
        <translation>La de un túnel o proxy que lleve al puerto de kitdesk; sirve para todos los canales.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>{said} It took {ms} ms.</source>
        <translation>{said} Tardó {ms} ms.</translation>
    </message>
</context>
<context>
    <name>RefreshRow</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Refresh the access token by itself,</source>
        <translation>Renovar automáticamente el token de acceso</translation>
    </message>
    <message>
        <source>Seconds before its end</source>
        <translation>Segundos antes de que caduque</translation>
    </message>
    <message>
        <source>before its end</source>
        <translation>antes de que caduque</translation>
    </message>
</context>
<context>
    <name>RepliesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Respuestas predefinidas</translation>
    </message>
    <message>
        <source>Canned replies, one on each line</source>
        <translation>Respuestas predefinidas, una por línea</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>One on each line. {{client_id}} stands for the customer who is answered.</source>
        <translation>Una por línea. {{client_id}} representa al cliente al que se responde.</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
</context>
<context>
    <name>ReusePresenter</name>
    <message>
        <source>Personas…</source>
        <translation>Personas…</translation>
    </message>
    <message>
        <source>Save as persona…</source>
        <translation>Guardar como persona…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Plantillas…</translation>
    </message>
</context>
<context>
    <name>RowPicker</name>
    <message>
        <source>No row has all of these words.</source>
        <translation>Ninguna fila contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Rows to choose from</source>
        <translation>Filas para elegir</translation>
    </message>
    <message>
        <source>Search times, kinds, texts</source>
        <translation>Buscar horas, clases, textos</translation>
    </message>
    <message>
        <source>There is no other row yet. Send a message, or log in, to have one to compare.</source>
        <translation>Aún no hay otra fila. Envíe un mensaje o inicie sesión para tener con qué comparar.</translation>
    </message>
</context>
<context>
    <name>SampleRow</name>
    <message>
        <source>A callback to begin with</source>
        <translation>Un callback para empezar</translation>
    </message>
    <message>
        <source>Choose a sample</source>
        <translation>Elija un ejemplo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Own samples</source>
        <translation>Ejemplos propios</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Sample callback</source>
        <translation>Callback de ejemplo</translation>
    </message>
    <message>
        <source>Save as sample…</source>
        <translation>Guardar como ejemplo…</translation>
    </message>
    <message>
        <source>Save, rename or delete a sample of your own</source>
        <translation>Guardar, renombrar o eliminar un ejemplo propio</translation>
    </message>
</context>
<context>
    <name>SamplesPresenter</name>
    <message>
        <source>Loaded. Undo brings back what you had written.</source>
        <translation>Cargado. «Deshacer» recupera lo que había escrito.</translation>
    </message>
    <message>
        <source>Save as sample</source>
        <translation>Guardar como ejemplo</translation>
    </message>
</context>
<context>
    <name>SandboxPanel</name>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Newest first. A click shows the whole request and its answer, without secrets.</source>
        <translation>Lo más reciente primero. Con un clic se ven la solicitud completa y su respuesta, sin secretos.</translation>
    </message>
    <message>
        <source>Parts of the sandbox</source>
        <translation>Secciones del Sandbox</translation>
    </message>
</context>
<context>
    <name>SandboxPresenter</name>
    <message>
        <source>It is offline.</source>
        <translation>Está sin conexión.</translation>
    </message>
</context>
<context>
    <name>SavedDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>None has all of these words.</source>
        <translation>Ninguno contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
</context>
<context>
    <name>SavedPresenter</name>
    <message>
        <source>“{name}” is saved.</source>
        <translation>Se guardó «{name}».</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Filter by direction, state, type and time</source>
        <translation>Filtrar por sentido, estado, tipo y fecha</translation>
    </message>
    <message>
        <source>Filters, none set</source>
        <translation>Filtros: ninguno</translation>
    </message>
    <message>
        <source>Filters, {count} set</source>
        <translation>Filtros: {count}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search messages, names, ids and raw JSON</source>
        <translation>Buscar en mensajes, nombres, ids y JSON sin formato</translation>
    </message>
</context>
<context>
    <name>SearchPresenter</name>
    <message>
        <source>Indexing: {done} % is searched so far, the newest first.</source>
        <translation>Indexando: por ahora se busca en el {done} %, lo más reciente primero.</translation>
    </message>
    <message>
        <source>Nothing has all of this. Try fewer words, only their beginnings, or part of an id.</source>
        <translation>Nada contiene todo esto. Pruebe con menos palabras, solo su comienzo o parte de un id.</translation>
    </message>
    <message>
        <source>Nothing has all of this. Try fewer words, or remove a filter.</source>
        <translation>Nada contiene todo esto. Pruebe con menos palabras o quite un filtro.</translation>
    </message>
    <message>
        <source>Nothing is left. Remove a filter, or choose a longer time.</source>
        <translation>No queda nada. Quite un filtro o elija un periodo más largo.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show dots</source>
        <translation>Mostrar puntos</translation>
    </message>
    <message>
        <source>Show the characters</source>
        <translation>Mostrar los caracteres</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>not known for this channel: type it</source>
        <translation>desconocido en este canal: escríbalo</translation>
    </message>
    <message>
        <source>{dots} from channel</source>
        <translation>{dots} del canal</translation>
    </message>
</context>
<context>
    <name>SenderChoice</name>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Agent {number}</source>
        <translation>Agente {number}</translation>
    </message>
    <message>
        <source>Answer as {who}</source>
        <translation>Responder como {who}</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Pace, echo and every member of sender_data</source>
        <translation>Ritmo, eco y todos los campos de sender_data</translation>
    </message>
    <message>
        <source>Remove this agent</source>
        <translation>Quitar este agente</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>{name} answers</source>
        <translation>responde {name}</translation>
    </message>
</context>
<context>
    <name>SendingPresenter</name>
    <message>
        <source>These callbacks have no client_id: nobody to answer. Choose a customer, or New.</source>
        <translation>Estos callbacks no tienen client_id: no hay a quién responder. Elija un cliente o «Nuevo».</translation>
    </message>
    <message>
        <source>This channel is not connected yet. Channel &gt; Connect my channel… goes on with it.</source>
        <translation>Este canal aún no está conectado. Canal &gt; Conectar mi canal… permite continuar.</translation>
    </message>
    <message>
        <source>This channel&apos;s API token is not known. Give it in Channel settings to send.</source>
        <translation>Se desconoce el token de API de este canal. Para enviar, indíquelo en «Ajustes del canal».</translation>
    </message>
</context>
<context>
    <name>ServedFilesDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>In no message that was sent: it stays until you stop serving it.</source>
        <translation>No está en ningún mensaje enviado: sigue aquí hasta que deje de servirlo.</translation>
    </message>
    <message>
        <source>No files are served. Drop one on the composer, and it gets an address.</source>
        <translation>No se sirve ningún archivo. Suelte uno en el editor y recibirá una dirección.</translation>
    </message>
    <message>
        <source>Served files</source>
        <translation>Archivos servidos</translation>
    </message>
    <message>
        <source>Stop serving</source>
        <translation>Dejar de servir</translation>
    </message>
    <message>
        <source>Whoever has a file&apos;s address gets it, while kitdesk runs. A file goes with the last message it is attached to; stop serving it, and its address leads nowhere at once.</source>
        <translation>Quien tenga la dirección de un archivo lo obtiene mientras kitdesk esté en marcha. Un archivo desaparece con el último mensaje al que está adjunto; si deja de servirlo, su dirección ya no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>{name} ({size}, since {when})</source>
        <translation>{name} ({size}, desde {when})</translation>
    </message>
</context>
<context>
    <name>SettingEntries</name>
    <message>
        <source>API token</source>
        <translation>API token</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>Answer when a signature does not fit</source>
        <translation>Respuesta cuando una firma no coincide</translation>
    </message>
    <message>
        <source>Automatic refresh</source>
        <translation>Renovación automática</translation>
    </message>
    <message>
        <source>Channel UUID</source>
        <translation>Channel UUID</translation>
    </message>
    <message>
        <source>Channel settings</source>
        <translation>Ajustes del canal</translation>
    </message>
    <message>
        <source>Forward callbacks</source>
        <translation>Reenviar callbacks</translation>
    </message>
    <message>
        <source>How early tokens are refreshed</source>
        <translation>Con cuánta antelación se renuevan los tokens</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Listen for this channel</source>
        <translation>Escuchar para este canal</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>Nombre del canal</translation>
    </message>
    <message>
        <source>Port of the receiver</source>
        <translation>Puerto del receptor</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>Proxy y certificados</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Region or host</source>
        <translation>Región o host</translation>
    </message>
    <message>
        <source>Security salt</source>
        <translation>Security salt</translation>
    </message>
    <message>
        <source>Size of the journal to warn of</source>
        <translation>Tamaño del diario desde el que avisar</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>✓ known</source>
        <translation>✓ conocido</translation>
    </message>
    <message>
        <source>✓ on</source>
        <translation>✓ activo</translation>
    </message>
</context>
<context>
    <name>SettingsFooter</name>
    <message>
        <source>A channel link, the .env of a vendor&apos;s sample, or a Postman environment</source>
        <translation>Un enlace de canal, el .env de un ejemplo del proveedor o un entorno de Postman</translation>
    </message>
    <message>
        <source>Changed, not saved yet.</source>
        <translation>Modificado, aún sin guardar.</translation>
    </message>
    <message>
        <source>Check channel</source>
        <translation>Comprobar canal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Todo está guardado.</translation>
    </message>
    <message>
        <source>Not known yet, can be given later: {names}.</source>
        <translation>Aún desconocido, se puede indicar más tarde: {names}.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>To save, fill or correct: {names}.</source>
        <translation>Para guardar, rellene o corrija: {names}.</translation>
    </message>
</context>
<context>
    <name>ShotList</name>
    <message>
        <source>Edit and replay</source>
        <translation>Editar y repetir</translation>
    </message>
    <message>
        <source>Fire the same body at the target once more, signed anew</source>
        <translation>Disparar otra vez el mismo cuerpo al destino, con una firma nueva</translation>
    </message>
    <message>
        <source>Last shots</source>
        <translation>Últimos disparos</translation>
    </message>
    <message>
        <source>Load the body above, to be changed first</source>
        <translation>Cargar el cuerpo arriba para modificarlo antes</translation>
    </message>
    <message>
        <source>Nothing was fired yet on this channel. Fire lists its shots here.</source>
        <translation>Aún no se ha disparado nada en este canal. «Disparar» lista aquí sus disparos.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>a callback</source>
        <translation>un callback</translation>
    </message>
    <message>
        <source>breaks the schema</source>
        <translation>incumple el esquema</translation>
    </message>
    <message>
        <source>test request ({method})</source>
        <translation>solicitud de prueba ({method})</translation>
    </message>
</context>
<context>
    <name>SignatureChoice</name>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>The header Authorization</source>
        <translation>El encabezado Authorization</translation>
    </message>
    <message>
        <source>as in the replayed shot</source>
        <translation>como en el disparo repetido</translation>
    </message>
    <message>
        <source>made anew</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>escrita</translation>
    </message>
</context>
<context>
    <name>SignatureInputs</name>
    <message>
        <source>! The event_id has characters that are no plain ASCII; they are hashed as UTF-8.</source>
        <translation>! El event_id tiene caracteres que no son ASCII; el hash los toma como UTF-8.</translation>
    </message>
    <message>
        <source>! The event_id has white space around it, which is hashed too.</source>
        <translation>! El event_id tiene espacios alrededor, que también entran en el hash.</translation>
    </message>
    <message>
        <source>A salt or token typed here is not saved.</source>
        <translation>Un salt o token escrito aquí no se guarda.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API token</translation>
    </message>
    <message>
        <source>Empty salt and token stand for the channel&apos;s own.</source>
        <translation>Si el salt y el token están vacíos, se usan los del canal.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Unidos por</translation>
    </message>
    <message>
        <source>Kit prints the formula with blanks, which look like typesetting. Verify accepts both.</source>
        <translation>Kit publica la fórmula con espacios, que parecen cosa de la maquetación. «Verificar» acepta ambas.</translation>
    </message>
    <message>
        <source>MD5(salt:token), sent once when the channel is created</source>
        <translation>MD5(salt:token), se envía una vez al crear el canal</translation>
    </message>
    <message>
        <source>Security salt</source>
        <translation>Security salt</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Take the event_id of the event selected in the conversation, or of the newest</source>
        <translation>Tomar el event_id del evento seleccionado en la conversación o del más reciente</translation>
    </message>
    <message>
        <source>Take the event_id of the selected event</source>
        <translation>Tomar el event_id del evento seleccionado</translation>
    </message>
    <message>
        <source>Test request</source>
        <translation>Solicitud de prueba</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>dos puntos</translation>
    </message>
    <message>
        <source>a colon and a blank (unverified)</source>
        <translation>dos puntos y un espacio (sin verificar)</translation>
    </message>
    <message>
        <source>event_id</source>
        <translation>event_id</translation>
    </message>
    <message>
        <source>from the body of the callback</source>
        <translation>del cuerpo del callback</translation>
    </message>
    <message>
        <source>✕ The pasted text is too long for an event_id. Copy it alone.</source>
        <translation>✕ El texto pegado es demasiado largo para un event_id. Copie solo este.</translation>
    </message>
</context>
<context>
    <name>SignaturePanel</name>
    <message>
        <source>This scheme does not protect the body: whoever sees one callback can send any other body with its header, and the header of a test request never changes.</source>
        <translation>Este esquema no protege el cuerpo: quien vea un callback puede enviar cualquier otro cuerpo con su encabezado, y el de una solicitud de prueba nunca cambia.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
</context>
<context>
    <name>SignatureResult</name>
    <message>
        <source>API token</source>
        <translation>API token</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Authorization</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the Authorization header</source>
        <translation>Copiar el encabezado Authorization</translation>
    </message>
    <message>
        <source>MD5 of</source>
        <translation>MD5 de</translation>
    </message>
    <message>
        <source>Show salt and token in the hashed text</source>
        <translation>Mostrar el salt y el token en el texto del hash</translation>
    </message>
    <message>
        <source>Still missing: {names}.</source>
        <translation>Aún falta: {names}.</translation>
    </message>
    <message>
        <source>The text that is hashed</source>
        <translation>El texto al que se aplica el hash</translation>
    </message>
    <message>
        <source>security salt</source>
        <translation>Security salt</translation>
    </message>
    <message>
        <source>{size} bytes of UTF-8 → MD5 → 32 digits, lower case</source>
        <translation>{size} bytes de UTF-8 → MD5 → 32 dígitos, minúsculas</translation>
    </message>
    <message>
        <source>‹salt›</source>
        <translation>‹salt›</translation>
    </message>
    <message>
        <source>‹token›</source>
        <translation>‹token›</translation>
    </message>
</context>
<context>
    <name>SignatureVerifier</name>
    <message>
        <source>A raw HTTP request: its Authorization header, and the event_id of its JSON body</source>
        <translation>Una solicitud HTTP sin formato: su encabezado Authorization y el event_id de su cuerpo JSON</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Compare with another token</source>
        <translation>Comparar con otro token</translation>
    </message>
    <message>
        <source>Not verifiable: the event_id is missing. It stands in the callback&apos;s body.</source>
        <translation>No verificable: falta el event_id. Está en el cuerpo del callback.</translation>
    </message>
    <message>
        <source>Paste a received header, or the whole request, to verify it.</source>
        <translation>Pegue un encabezado recibido, o la solicitud completa, para verificarlo.</translation>
    </message>
    <message>
        <source>Paste request</source>
        <translation>Pegar solicitud</translation>
    </message>
    <message>
        <source>Read: {first}, no body, so it is a test request.</source>
        <translation>Leído: {first}, sin cuerpo, así que es una solicitud de prueba.</translation>
    </message>
    <message>
        <source>Received header</source>
        <translation>Encabezado recibido</translation>
    </message>
    <message>
        <source>The header alone, or the whole request as text.</source>
        <translation>Solo el encabezado o la solicitud completa como texto.</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID del token</translation>
    </message>
    <message>
        <source>headers alone</source>
        <translation>solo encabezados</translation>
    </message>
    <message>
        <source>the access token</source>
        <translation>el token de acceso</translation>
    </message>
    <message>
        <source>the token ID instead of the API token</source>
        <translation>el ID del token en vez del token de API</translation>
    </message>
</context>
<context>
    <name>SignatureView</name>
    <message>
        <source>Copy the header Authorization</source>
        <translation>Copiar el encabezado Authorization</translation>
    </message>
    <message>
        <source>Received in the header Authorization</source>
        <translation>Recibida en el encabezado Authorization</translation>
    </message>
    <message>
        <source>Sent in the header Authorization</source>
        <translation>Enviada en el encabezado Authorization</translation>
    </message>
    <message>
        <source>The signature does not cover the body: whoever sees one callback can send any other body with its header.</source>
        <translation>La firma no cubre el cuerpo: quien vea un callback puede enviar cualquier otro cuerpo con su encabezado.</translation>
    </message>
    <message>
        <source>When it came it was {then}: this channel had other secrets then.</source>
        <translation>Al llegar, el resultado fue «{then}»: el canal tenía entonces otros secretos.</translation>
    </message>
    <message>
        <source>a mismatch</source>
        <translation>no coincide</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not verifiable</source>
        <translation>no verificable</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificada</translation>
    </message>
</context>
<context>
    <name>SnippetBox</name>
    <message>
        <source>$KIT_SALT and $KIT_API_TOKEN, or the values themselves</source>
        <translation>$KIT_SALT y $KIT_API_TOKEN, o los propios valores</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the program</source>
        <translation>Copiar el programa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>Program that prints the signature</source>
        <translation>Programa que imprime la firma</translation>
    </message>
    <message>
        <source>Salt and token</source>
        <translation>Salt y token</translation>
    </message>
    <message>
        <source>Salt and token in the program</source>
        <translation>Salt y token en el programa</translation>
    </message>
    <message>
        <source>The same in code</source>
        <translation>Lo mismo en código</translation>
    </message>
    <message>
        <source>from environment variables</source>
        <translation>de variables de entorno</translation>
    </message>
    <message>
        <source>written in</source>
        <translation>escritos</translation>
    </message>
</context>
<context>
    <name>StepTable</name>
    <message>
        <source>What was checked</source>
        <translation>Qué se ha comprobado</translation>
    </message>
</context>
<context>
    <name>StretchView</name>
    <message>
        <source>Messages of this customer</source>
        <translation>Mensajes de este cliente</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>! Unreachable</source>
        <translation>! Inaccesible</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check channel</source>
        <translation>Comprobar canal</translation>
    </message>
    <message>
        <source>Check host, TLS, account, token and channel one by one</source>
        <translation>Comprobar uno a uno host, TLS, cuenta, token y canal</translation>
    </message>
    <message>
        <source>Login state: {state}</source>
        <translation>Estado de la sesión: {state}</translation>
    </message>
    <message>
        <source>Nothing in outbox</source>
        <translation>Bandeja de salida vacía</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Show the tokens</source>
        <translation>Mostrar los tokens</translation>
    </message>
    <message>
        <source>Show what is not sent for certain, and what it waits for</source>
        <translation>Mostrar lo que no consta como enviado y a qué espera</translation>
    </message>
    <message>
        <source>This is a production channel</source>
        <translation>Este es un canal de producción</translation>
    </message>
    <message>
        <source>access</source>
        <translation>acceso</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>renovación</translation>
    </message>
    <message>
        <source>{counts} in outbox</source>
        <translation>Bandeja de salida – {counts}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>falló: {count}</translation>
    </message>
    <message>
        <source>{count} in outbox</source>
        <translation>Bandeja de salida: {count}</translation>
    </message>
    <message>
        <source>{count} sending</source>
        <translation>enviando: {count}</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>desconocido: {count}</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>en espera: {count}</translation>
    </message>
    <message>
        <source>○ Logged out</source>
        <translation>○ Sin sesión</translation>
    </message>
    <message>
        <source>○ Tokens expired</source>
        <translation>○ Tokens caducados</translation>
    </message>
    <message>
        <source>◌ Logging in</source>
        <translation>◌ Iniciando sesión</translation>
    </message>
    <message>
        <source>◌ Refreshing</source>
        <translation>◌ Renovando</translation>
    </message>
    <message>
        <source>● Logged in</source>
        <translation>● Sesión iniciada</translation>
    </message>
    <message>
        <source>✕ Refused</source>
        <translation>✕ Rechazado</translation>
    </message>
</context>
<context>
    <name>SuiteBar</name>
    <message>
        <source>Checks that were run</source>
        <translation>Comprobaciones ejecutadas</translation>
    </message>
    <message>
        <source>Expectations, and the report as a file</source>
        <translation>Expectativas y el informe como archivo</translation>
    </message>
    <message>
        <source>Expectations…</source>
        <translation>Expectativas…</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>En una ventana propia</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidas</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Ejecutar todas</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Show only what needs a look</source>
        <translation>Mostrar solo lo que requiere atención</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>SuitePage</name>
    <message>
        <source>Of another target: {what}</source>
        <translation>De otro destino: {what}</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidas</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Ejecutar todas</translation>
    </message>
    <message>
        <source>Run what is selected</source>
        <translation>Ejecutar lo seleccionado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Switch all on</source>
        <translation>Activar todas</translation>
    </message>
    <message>
        <source>{done} of {count} · {name}</source>
        <translation>{done} de {count} · {name}</translation>
    </message>
</context>
<context>
    <name>SuitePresenter</name>
    <message>
        <source>HTML page, for people (*.html)</source>
        <translation>Página HTML, para personas (*.html)</translation>
    </message>
    <message>
        <source>JUnit, for CI (*.xml)</source>
        <translation>JUnit, para CI (*.xml)</translation>
    </message>
    <message>
        <source>NDJSON, the whole evidence (*.ndjson)</source>
        <translation>NDJSON, todas las evidencias (*.ndjson)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The report could not be saved as {path}: {reason}. Choose another place.</source>
        <translation>No se pudo guardar el informe como {path}: {reason}. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The report is saved as {path}.</source>
        <translation>El informe se guardó como {path}.</translation>
    </message>
</context>
<context>
    <name>TargetBox</name>
    <message>
        <source>API token</source>
        <translation>API token</translation>
    </message>
    <message>
        <source>Callback URL of your server</source>
        <translation>Callback URL de su servidor</translation>
    </message>
    <message>
        <source>Empty, they are the channel&apos;s own. What is typed here is not saved.</source>
        <translation>Vacíos, valen los del canal. Lo que se escriba aquí no se guarda.</translation>
    </message>
    <message>
        <source>Security salt</source>
        <translation>Security salt</translation>
    </message>
    <message>
        <source>Security salt and API token to sign with</source>
        <translation>Security salt y token de API para firmar</translation>
    </message>
    <message>
        <source>What is typed here is not saved.</source>
        <translation>Lo que se escriba aquí no se guarda.</translation>
    </message>
    <message>
        <source>Your server&apos;s Callback URL: it gets what Kit would send.</source>
        <translation>La Callback URL de su servidor: recibe lo que enviaría Kit.</translation>
    </message>
</context>
<context>
    <name>TemplatesPresenter</name>
    <message>
        <source>! {variable} is not known, or this customer has none: it stays as it is.</source>
        <translation>! {variable} es desconocida o este cliente no la tiene: se queda como está.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>No templates yet. Write a message, with variables such as {{client_id}} or {{now}} where something is to be filled in, and save it here.</source>
        <translation>Aún no hay plantillas. Escriba un mensaje, con variables como {{client_id}} o {{now}} donde haya que rellenar algo, y guárdelo aquí.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Save the message…</source>
        <translation>Guardar el mensaje…</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Buscar plantillas</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>This file is no template: {reason}</source>
        <translation>Este archivo no es una plantilla: {reason}</translation>
    </message>
    <message>
        <source>Variables: {{client_id}}; {{client_data.location.city}} and so for every member of the customer; {{now}}, the time in UTC; {{counter}}, a number that grows; {{uuid}}, a new id each time; {{uuid:a}}, one id wherever it stands.</source>
        <translation>Variables: {{client_id}}; {{client_data.location.city}} y así cualquier campo del cliente; {{now}}, la hora en UTC; {{counter}}, un número que crece; {{uuid}}, un id nuevo cada vez; {{uuid:a}}, el mismo id dondequiera que esté.</translation>
    </message>
</context>
<context>
    <name>TimingView</name>
    <message>
        <source>Connect</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Primer byte</translation>
    </message>
    <message>
        <source>From the request until it was handed to the journal or, where it was forwarded, until the server behind had answered; it is answered once it is on the disk. How long both travelled is not known.</source>
        <translation>Desde la solicitud hasta que se entregó al diario o, si se reenvió, hasta que respondió su servidor; la respuesta sale cuando ya está en el disco. Se desconoce cuánto tardaron ambas en llegar.</translation>
    </message>
    <message>
        <source>From the request until the sandbox had its answer. How long both travelled is not known.</source>
        <translation>Desde la solicitud hasta que el Sandbox tuvo su respuesta. Se desconoce cuánto tardaron ambas en llegar.</translation>
    </message>
    <message>
        <source>No byte of an answer came.</source>
        <translation>No llegó ni un byte de respuesta.</translation>
    </message>
    <message>
        <source>No connection came about.</source>
        <translation>No se estableció la conexión.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Resto</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The connection was open already, so there was nothing to look up or to connect.</source>
        <translation>La conexión ya estaba abierta: no hubo nada que buscar ni que conectar.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>TokenPage</name>
    <message>
        <source>Add API token, or take one that is there. Copy the token, not its token ID.</source>
        <translation>Use Add API token o un token que ya exista. Copie el token, no su ID.</translation>
    </message>
    <message>
        <source>If the API whitelist there is filled, this machine’s address has to be on it.</source>
        <translation>Si la lista blanca de la API no está vacía, debe incluir la dirección de este equipo.</translation>
    </message>
    <message>
        <source>In Kit: Administration &gt; Security &gt; API tokens</source>
        <translation>En Kit: Administration &gt; Security &gt; API tokens</translation>
    </message>
    <message>
        <source>Its API token</source>
        <translation>Su token de API</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source> s early</source>
        <translation> s antes</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Claims of the access token</source>
        <translation>Claims del token de acceso</translation>
    </message>
    <message>
        <source>Experiments with the tokens: what should happen, and what does</source>
        <translation>Ensayos con los tokens: qué debería ocurrir y qué ocurre</translation>
    </message>
    <message>
        <source>Expire now</source>
        <translation>Caducar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History and claims of the tokens</source>
        <translation>Historial y claims de los tokens</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Logins and refreshes</source>
        <translation>Inicios de sesión y renovaciones</translation>
    </message>
    <message>
        <source>Next refresh</source>
        <translation>Próx. renovación</translation>
    </message>
    <message>
        <source>Next refresh in</source>
        <translation>Se renueva en</translation>
    </message>
    <message>
        <source>No login yet. Log in, or send a message: that logs in first.</source>
        <translation>Aún no se ha iniciado sesión. Iníciela o envíe un mensaje: se iniciará antes.</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>Renovar automáticamente</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Seconds before its end at which the access token is refreshed</source>
        <translation>Segundos antes de caducar en que se renueva el token de acceso</translation>
    </message>
    <message>
        <source>The access token is opaque: it has no claims to read.</source>
        <translation>El token de acceso es opaco: no tiene claims que leer.</translation>
    </message>
    <message>
        <source>There is no living access token. Log in to see what it says of itself.</source>
        <translation>No hay token de acceso vigente. Inicie sesión para ver qué dice de sí mismo.</translation>
    </message>
    <message>
        <source>Treat the access token as dead: the next send refreshes it first</source>
        <translation>Dar por caducado el token de acceso: el próximo envío lo renueva antes</translation>
    </message>
    <message>
        <source>access</source>
        <translation>acceso</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>renovación</translation>
    </message>
    <message>
        <source>refreshed, both tokens new</source>
        <translation>renovado, ambos tokens nuevos</translation>
    </message>
    <message>
        <source>with the next send</source>
        <translation>al enviar</translation>
    </message>
</context>
<context>
    <name>ToolRoom</name>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Kit&apos;s chair</source>
        <translation>Silla de Kit</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>Traffic</name>
    <message>
        <source>Nothing came yet. Send a message, or point your server at the sandbox: Connection.</source>
        <translation>Aún no ha llegado nada. Envíe un mensaje o dirija su servidor al Sandbox: «Conexión».</translation>
    </message>
    <message>
        <source>What came and what was posted</source>
        <translation>Lo que llegó y lo que se envió</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>adjuntos</translation>
    </message>
    <message>
        <source>closing of {who}</source>
        <translation>cierre de {who}</translation>
    </message>
    <message>
        <source>fault: {what}</source>
        <translation>fallo: {what}</translation>
    </message>
    <message>
        <source>kitdesk itself</source>
        <translation>el propio kitdesk</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>test request</source>
        <translation>solicitud de prueba</translation>
    </message>
</context>
<context>
    <name>TranscriptDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Edit in the composer</source>
        <translation>Abrir en el editor</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>Lines of the transcript</source>
        <translation>Líneas de la transcripción</translation>
    </message>
    <message>
        <source>Lines that could not be read: {count}</source>
        <translation>Líneas que no se pudieron leer: {count}</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The file ends in the middle: the rest of it is missing.</source>
        <translation>El archivo se corta a la mitad: falta el resto.</translation>
    </message>
    <message>
        <source>The file holds more than fits here; these are the first {count} lines.</source>
        <translation>El archivo contiene más de lo que cabe aquí; primeras líneas mostradas: {count}.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>With new ids</source>
        <translation>Con ids nuevos</translation>
    </message>
    <message>
        <source>{name}, exported from channel “{channel}”</source>
        <translation>{name}, exportado del canal «{channel}»</translation>
    </message>
</context>
<context>
    <name>TranscriptPresenter</name>
    <message>
        <source>Callbacks that are left out: {count}. To post them, give a Callback URL in Kit&apos;s chair.</source>
        <translation>Callbacks que se omiten: {count}. Para enviarlos, indique una Callback URL en la silla de Kit.</translation>
    </message>
    <message>
        <source>Callbacks that it signs anew and posts to {host}: {count}.</source>
        <translation>Callbacks que vuelve a firmar y envía a {host}: {count}.</translation>
    </message>
    <message>
        <source>It ended early, because a message was not sent: see the outbox.</source>
        <translation>Terminó antes de tiempo porque no se envió un mensaje: vea la bandeja de salida.</translation>
    </message>
    <message>
        <source>Messages that Replay sends on channel “{name}”: {count}.</source>
        <translation>Mensajes que «Repetir» envía por el canal «{name}»: {count}.</translation>
    </message>
    <message>
        <source>Replayed: {done} of {all}</source>
        <translation>Repetidos: {done} de {all}</translation>
    </message>
    <message>
        <source>Stopped. {what}</source>
        <translation>Detenido. {what}</translation>
    </message>
    <message>
        <source>not taken by the server: {count}</source>
        <translation>no aceptados por el servidor: {count}</translation>
    </message>
    <message>
        <source>refused by Kit: {count}</source>
        <translation>rechazados por Kit: {count}</translation>
    </message>
    <message>
        <source>sent: {count}</source>
        <translation>enviados: {count}</translation>
    </message>
    <message>
        <source>taken by the server: {count}</source>
        <translation>aceptados por el servidor: {count}</translation>
    </message>
</context>
<context>
    <name>TransferMenu</name>
    <message>
        <source>&amp;New agent…</source>
        <translation>&amp;Nuevo agente…</translation>
    </message>
    <message>
        <source>&amp;Say so to the customer</source>
        <translation>&amp;Avisar al cliente</translation>
    </message>
    <message>
        <source>Another agent answers this customer from now on ({keys}). The contract has no callback for it, so nothing is posted unless you say so to the customer.</source>
        <translation>A partir de ahora otro agente responde a este cliente ({keys}). El contrato no tiene un callback para ello, así que no se envía nada salvo que avise al cliente.</translation>
    </message>
    <message>
        <source>Transf&amp;er</source>
        <translation>Trans&amp;ferir</translation>
    </message>
    <message>
        <source>Transfer the customer to another agent</source>
        <translation>Transferir el cliente a otro agente</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open kitdesk</source>
        <translation>Abrir kitdesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>TunnelBox</name>
    <message>
        <source>Last lines of the program</source>
        <translation>Últimas líneas del programa</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Neither cloudflared nor ngrok is installed. cloudflared needs no account: install it from your system&apos;s packages or from its maker, then look again. Or enter the address of a tunnel or proxy of your own.</source>
        <translation>No están instalados ni cloudflared ni ngrok. cloudflared no necesita cuenta: instálelo desde los paquetes de su sistema o desde su fabricante y busque de nuevo. O introduzca la dirección de un túnel o proxy propio.</translation>
    </message>
    <message>
        <source>Start {program}</source>
        <translation>Iniciar {program}</translation>
    </message>
    <message>
        <source>Started here, it makes a public address that lasts until it is stopped.</source>
        <translation>Iniciado aquí, crea una dirección pública que dura hasta que se detiene.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>◌ {program} is starting …</source>
        <translation>◌ {program} se está iniciando…</translation>
    </message>
    <message>
        <source>● {program} is running; it ends with kitdesk.</source>
        <translation>● {program} está en marcha; se cierra con kitdesk.</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>About kitdesk</source>
        <translation>Acerca de kitdesk</translation>
    </message>
    <message>
        <source>Channel settings…</source>
        <translation>Ajustes del canal…</translation>
    </message>
    <message>
        <source>Check channel…</source>
        <translation>Comprobar canal…</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Paleta de comandos…</translation>
    </message>
    <message>
        <source>Connect my channel…</source>
        <translation>Conectar mi canal…</translation>
    </message>
    <message>
        <source>Customer details…</source>
        <translation>Datos del cliente…</translation>
    </message>
    <message>
        <source>Delete customer…</source>
        <translation>Eliminar cliente…</translation>
    </message>
    <message>
        <source>Delete history…</source>
        <translation>Eliminar historial…</translation>
    </message>
    <message>
        <source>Discard selected</source>
        <translation>Descartar el seleccionado</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Ir a una fecha…</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation>Ir a la conversación</translation>
    </message>
    <message>
        <source>Go to the first unread</source>
        <translation>Ir al primero no leído</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>Diario…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>Nuevo canal…</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nuevo cliente</translation>
    </message>
    <message>
        <source>Open transcript…</source>
        <translation>Abrir transcripción…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Resend selected</source>
        <translation>Reenviar el seleccionado</translation>
    </message>
    <message>
        <source>Reset arrangement</source>
        <translation>Restablecer la disposición</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Tear off</source>
        <translation>Desprender</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
</context>
<context>
    <name>WindowPresenter</name>
    <message>
        <source>Attach files…</source>
        <translation>Adjuntar archivos…</translation>
    </message>
    <message>
        <source>Compare what is inspected…</source>
        <translation>Comparar lo inspeccionado…</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter envía</translation>
    </message>
    <message>
        <source>Expire now</source>
        <translation>Caducar ahora</translation>
    </message>
    <message>
        <source>Go to the Inspector</source>
        <translation>Ir al Inspector</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Renovar ahora</translation>
    </message>
    <message>
        <source>Sandbox on {address}</source>
        <translation>Sandbox en {address}</translation>
    </message>
    <message>
        <source>Secrets for this run only</source>
        <translation>Secretos solo para esta sesión</translation>
    </message>
    <message>
        <source>Secrets in the keyring</source>
        <translation>Secretos en el llavero</translation>
    </message>
    <message>
        <source>Served files…</source>
        <translation>Archivos servidos…</translation>
    </message>
    <message>
        <source>The channel of this message was removed: it can be found, but not opened.</source>
        <translation>El canal de este mensaje se quitó: se puede encontrar, pero no abrir.</translation>
    </message>
</context>
<context>
    <name>_ReadingView</name>
    <message>
        <source>Joined by a colon</source>
        <translation>Unidos por dos puntos</translation>
    </message>
    <message>
        <source>Joined by a colon and a blank</source>
        <translation>Unidos por dos puntos y espacio</translation>
    </message>
    <message>
        <source>The text that is hashed</source>
        <translation>El texto al que se aplica el hash</translation>
    </message>
    <message>
        <source>‹API token›</source>
        <translation>‹token de API›</translation>
    </message>
    <message>
        <source>‹security salt›</source>
        <translation>‹Security salt›</translation>
    </message>
    <message>
        <source>✓ fits</source>
        <translation>✓ coincide</translation>
    </message>
    <message>
        <source>✕ another digest</source>
        <translation>✕ otro hash</translation>
    </message>
</context>
<context>
    <name>backstage</name>
    <message>
        <source>The language changes when what is under way is done and no dialog is open.</source>
        <translation>El idioma cambia cuando termine lo que está en curso y no quede ningún cuadro de diálogo abierto.</translation>
    </message>
</context>
<context>
    <name>bubble</name>
    <message>
        <source>Cut here. Copy takes the whole text.</source>
        <translation>Cortado aquí. Al copiar se toma todo el texto.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
</context>
<context>
    <name>channel_switcher</name>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>check_words</name>
    <message>
        <source>Callbacks that come twice, out of order, late or many at once: your server should answer each in time. Whether each took effect once is seen only with the sandbox as its Kit.</source>
        <translation>Callbacks que llegan dos veces, fuera de orden, tarde o muchos a la vez: su servidor debería responder a cada uno a tiempo. Si cada uno surtió efecto una sola vez se ve solo con el Sandbox como su Kit.</translation>
    </message>
    <message>
        <source>Requests that no Kit sends: your server should refuse them, and neither break nor hang.</source>
        <translation>Solicitudes que ningún Kit envía: su servidor debería rechazarlas, sin caerse ni bloquearse.</translation>
    </message>
    <message>
        <source>Spellings of a signature that the public contract leaves open. Information: it shows what your server would do if Kit wrote it that way.</source>
        <translation>Grafías de la firma que el contrato público deja abiertas. Información: muestra qué haría su servidor si Kit la escribiera así.</translation>
    </message>
    <message>
        <source>Stopped after {done} of {count}</source>
        <translation>Detenida tras {done} de {count}</translation>
    </message>
    <message>
        <source>The public contract leaves open what is right here.</source>
        <translation>El contrato público no define qué es lo correcto aquí.</translation>
    </message>
    <message>
        <source>The signature does not cover the body, so who captures one callback can send another body under it. Information, with advice on how to live with it.</source>
        <translation>La firma no cubre el cuerpo: quien capture un callback puede enviar otro cuerpo con ella. Información, con consejos para convivir con ello.</translation>
    </message>
    <message>
        <source>What Kit sends in everyday work, correctly signed: your server should take all of it.</source>
        <translation>Lo que Kit envía en el trabajo diario, bien firmado: su servidor debería aceptarlo todo.</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>Qué se espera</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>What somebody could send who knows your address and not your secrets: your server should refuse all of it.</source>
        <translation>Lo que podría enviar alguien que conoce su dirección, pero no sus secretos: su servidor debería rechazarlo todo.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>aún no ejecutada</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>no ejecutada</translation>
    </message>
    <message>
        <source>{count} to go</source>
        <translation>faltan: {count}</translation>
    </message>
    <message>
        <source>· waiting</source>
        <translation>· en espera</translation>
    </message>
    <message>
        <source>– switched off</source>
        <translation>– desactivada</translation>
    </message>
    <message>
        <source>… running</source>
        <translation>… en curso</translation>
    </message>
</context>
<context>
    <name>confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>¿Descartar este mensaje?</translation>
    </message>
    <message>
        <source>It is not sent, and stays in its conversation as discarded.</source>
        <translation>No se envía y queda en su conversación como descartado.</translation>
    </message>
    <message>
        <source>Its agents answer real customers and will see this message.</source>
        <translation>Sus agentes atienden a clientes reales y verán este mensaje.</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Dejar como borrador</translation>
    </message>
    <message>
        <source>Kit has taken this message already. It would get the same ids a second time.</source>
        <translation>Kit ya aceptó este mensaje. Recibiría los mismos ids por segunda vez.</translation>
    </message>
    <message>
        <source>Kit has taken {count} of them already. It would get the same ids a second time.</source>
        <translation>Ya aceptados por Kit: {count}. Recibiría los mismos ids por segunda vez.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Post to {host} as Kit?</source>
        <translation>¿Enviar a {host} como Kit?</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run the suite for production channel “{name}”?</source>
        <translation>¿Ejecutar la batería para el canal de producción «{name}»?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>¿Enviarlo otra vez?</translation>
    </message>
    <message>
        <source>Send them again?</source>
        <translation>¿Enviarlos otra vez?</translation>
    </message>
    <message>
        <source>Send to production channel “{name}”?</source>
        <translation>¿Enviar al canal de producción «{name}»?</translation>
    </message>
    <message>
        <source>The suite posts dozens of callbacks to {url}: made-up messages and closings, forged and broken ones. A server that answers real customers may take them for real.</source>
        <translation>La batería envía decenas de callbacks a {url}: mensajes y cierres inventados, falsificados y defectuosos. Un servidor que atiende a clientes reales puede tomarlos por verdaderos.</translation>
    </message>
    <message>
        <source>Then follow those that wait behind: {count}.</source>
        <translation>Después siguen los que esperan detrás: {count}.</translation>
    </message>
    <message>
        <source>They are not sent, and stay in their conversations as discarded.</source>
        <translation>No se envían y quedan en sus conversaciones como descartados.</translation>
    </message>
    <message>
        <source>“{name}” is a production channel: the server there cannot tell this from what Kit sends, and may act on it.</source>
        <translation>«{name}» es un canal de producción: el servidor no puede distinguir esto de lo que envía Kit y puede actuar en consecuencia.</translation>
    </message>
</context>
<context>
    <name>control_entries</name>
    <message>
        <source>Go to {page}</source>
        <translation>Ir a {page}</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ahora no</translation>
    </message>
</context>
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
            <numerusform>%Ln cambio, el último: {last}</numerusform>
            <numerusform>%Ln cambios, el último: {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s), none run yet</source>
        <translation>
            <numerusform>%Ln comprobación, aún no ejecutada</numerusform>
            <numerusform>%Ln comprobaciones, ninguna ejecutada aún</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) were closed</source>
        <translation>
            <numerusform>Se cerró %Ln conversación</numerusform>
            <numerusform>Se cerraron %Ln conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallida</numerusform>
            <numerusform>%Ln fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln information</source>
        <translation>
            <numerusform>%Ln información</numerusform>
            <numerusform>%Ln de información</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln login(s) and other request(s)</source>
        <translation>
            <numerusform>%Ln inicio de sesión u otra solicitud</numerusform>
            <numerusform>%Ln inicios de sesión y otras solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln login(s) · {when}</source>
        <translation>
            <numerusform>%Ln inicio de sesión · {when}</numerusform>
            <numerusform>%Ln inicios de sesión · {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) came</source>
        <translation>
            <numerusform>Llegó %Ln mensaje</numerusform>
            <numerusform>Llegaron %Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not sent</source>
        <translation>
            <numerusform>No se envió %Ln mensaje</numerusform>
            <numerusform>No se enviaron %Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more time(s)</source>
        <translation>
            <numerusform>%Ln vez más</numerusform>
            <numerusform>%Ln veces más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new of others</source>
        <translation>
            <numerusform>%Ln nuevo de otros</numerusform>
            <numerusform>%Ln nuevos de otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not observable</source>
        <translation>
            <numerusform>%Ln no observable</numerusform>
            <numerusform>%Ln no observables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed</source>
        <translation>
            <numerusform>%Ln superada</numerusform>
            <numerusform>%Ln superadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln omitida</numerusform>
            <numerusform>%Ln omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting message(s) is/are sent then.</source>
        <translation>
            <numerusform>Entonces se envía %Ln mensaje en espera.</numerusform>
            <numerusform>Entonces se envían %Ln mensajes en espera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln advertencia</numerusform>
            <numerusform>%Ln advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attached to %Ln message(s)</source>
        <translation>
            <numerusform>Adjunto en %Ln mensaje</numerusform>
            <numerusform>Adjunto en %Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln message(s)?</source>
        <translation>
            <numerusform>¿Descartar %Ln mensaje?</numerusform>
            <numerusform>¿Descartar %Ln mensajes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its agents answer real customers and will see these %Ln message(s).</source>
        <translation>
            <numerusform>Sus agentes atienden a clientes reales y verán %Ln mensaje.</numerusform>
            <numerusform>Sus agentes atienden a clientes reales y verán estos %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Último día</numerusform>
            <numerusform>Últimos %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read: {first}, %Ln character(s) of body.</source>
        <translation>
            <numerusform>Leído: {first}, %Ln carácter de cuerpo.</numerusform>
            <numerusform>Leído: {first}, %Ln caracteres de cuerpo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text has %Ln character(s) and at most {limit} fit here. Nothing was pasted.</source>
        <translation>
            <numerusform>El texto tiene %Ln carácter y aquí caben como máximo {limit}. No se pegó nada.</numerusform>
            <numerusform>El texto tiene %Ln caracteres y aquí caben como máximo {limit}. No se pegó nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delivered %Ln time(s)</source>
        <translation>
            <numerusform>entregado %Ln vez</numerusform>
            <numerusform>entregado %Ln veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>message sent %Ln time(s)</source>
        <translation>
            <numerusform>mensaje enviado %Ln vez</numerusform>
            <numerusform>mensaje enviado %Ln veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>↑ %Ln unread</source>
        <translation>
            <numerusform>↑ %Ln no leído</numerusform>
            <numerusform>↑ %Ln no leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>↓ %Ln new</source>
        <translation>
            <numerusform>↓ %Ln nuevo</numerusform>
            <numerusform>↓ %Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln callback(s) held back on this channel · {when} · {why}</source>
        <translation>
            <numerusform>▲ %Ln callback retenido en este canal · {when} · {why}</numerusform>
            <numerusform>▲ %Ln callbacks retenidos en este canal · {when} · {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln test request(s) from Kit · {when} · {why}</source>
        <translation>
            <numerusform>▲ %Ln solicitud de prueba de Kit · {when} · {why}</numerusform>
            <numerusform>▲ %Ln solicitudes de prueba de Kit · {when} · {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln test request(s) from Kit · {when} · signature verified</source>
        <translation>
            <numerusform>✓ %Ln solicitud de prueba de Kit · {when} · firma verificada</numerusform>
            <numerusform>✓ %Ln solicitudes de prueba de Kit · {when} · firma verificada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln login(s) failed · {when} · {why}</source>
        <translation>
            <numerusform>✕ %Ln inicio de sesión fallido · {when} · {why}</numerusform>
            <numerusform>✕ %Ln inicios de sesión fallidos · {when} · {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln token refresh(es) failed · {when} · {why}</source>
        <translation>
            <numerusform>✕ %Ln renovación de token fallida · {when} · {why}</numerusform>
            <numerusform>✕ %Ln renovaciones de token fallidas · {when} · {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>customer_choice</name>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>A message is written and not sent.</source>
        <translation>Hay un mensaje escrito y no enviado.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
</context>
<context>
    <name>doomed_words</name>
    <message>
        <source>Not finished: {states}.</source>
        <translation>Sin terminar: {states}.</translation>
    </message>
    <message>
        <source>There is nothing to delete here.</source>
        <translation>Aquí no hay nada que eliminar.</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>del {day}</translation>
    </message>
    <message>
        <source>{messages} of {customers}, {days}</source>
        <translation>{messages} de {customers}, {days}</translation>
    </message>
    <message>
        <source>{size} went back to the disk.</source>
        <translation>Espacio liberado en el disco: {size}.</translation>
    </message>
    <message>
        <source>{what} deleted.</source>
        <translation>Eliminado: {what}.</translation>
    </message>
    <message>
        <source>{what}: about {size}.</source>
        <translation>{what}: unos {size}.</translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
</context>
<context>
    <name>entry_words</name>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Test request</source>
        <translation>Solicitud de prueba</translation>
    </message>
    <message>
        <source>answered {status} in {ms} ms</source>
        <translation>respuesta {status} en {ms} ms</translation>
    </message>
    <message>
        <source>fault: {what}</source>
        <translation>fallo: {what}</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>nothing was posted: the contract has no callback for it</source>
        <translation>no se envió nada: el contrato no tiene un callback para ello</translation>
    </message>
    <message>
        <source>posting…</source>
        <translation>enviando…</translation>
    </message>
    <message>
        <source>taken back before it was posted</source>
        <translation>retirado antes de enviarse</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>escribiendo…</translation>
    </message>
    <message>
        <source>{name} answers from now on</source>
        <translation>a partir de ahora responde {name}</translation>
    </message>
    <message>
        <source>✓ taken</source>
        <translation>✓ aceptado</translation>
    </message>
    <message>
        <source>✕ refused: {why}</source>
        <translation>✕ rechazado: {why}</translation>
    </message>
</context>
<context>
    <name>evidence_words</name>
    <message>
        <source>What the traffic of channel “{name}” has shown</source>
        <translation>Lo que ha mostrado el tráfico del canal «{name}»</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>dos puntos</translation>
    </message>
    <message>
        <source>a colon and a blank</source>
        <translation>dos puntos y un espacio</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>{what} · {times}, last {when}</source>
        <translation>{what} · {times}, última {when}</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>HAR 1.2</source>
        <translation>HAR 1.2</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Página HTML</translation>
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
        <translation>Paquete de reproducción</translation>
    </message>
    <message>
        <source>for a colleague: the lines of NDJSON, as a file that kitdesk opens and replays</source>
        <translation>para un colega: las líneas de NDJSON, en un archivo que kitdesk abre y repite</translation>
    </message>
    <message>
        <source>for browsers and proxies: the requests and answers alone</source>
        <translation>para navegadores y proxies: solo las solicitudes y respuestas</translation>
    </message>
    <message>
        <source>for people: what was written, with the requests unfolding below</source>
        <translation>para personas: lo escrito, con las solicitudes desplegables debajo</translation>
    </message>
    <message>
        <source>for programs that read line by line, however long it is</source>
        <translation>para programas que leen línea a línea, por largo que sea</translation>
    </message>
    <message>
        <source>for programs: one document with every byte</source>
        <translation>para programas: un documento con cada byte</translation>
    </message>
    <message>
        <source>for spreadsheets: a row for each message, no requests</source>
        <translation>para hojas de cálculo: una fila por mensaje, sin solicitudes</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Detenido: no se escribió nada.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another place.</source>
        <translation>No se pudo escribir {path}: {reason}. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>fates</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>sent, but no answer came</source>
        <translation>enviado, pero sin respuesta</translation>
    </message>
    <message>
        <source>signature verified</source>
        <translation>firma verificada</translation>
    </message>
    <message>
        <source>▲ Another body came under this event_id: the first is shown</source>
        <translation>▲ Llegó otro cuerpo con este event_id: se muestra el primero</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>cierre</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>location</source>
        <translation>ubicación</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>other types</source>
        <translation>otros tipos</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>← From Kit</source>
        <translation>← De Kit</translation>
    </message>
    <message>
        <source>→ To Kit</source>
        <translation>→ A Kit</translation>
    </message>
</context>
<context>
    <name>held</name>
    <message>
        <source>mismatch</source>
        <translation>no coincide</translation>
    </message>
    <message>
        <source>no client_id</source>
        <translation>sin client_id</translation>
    </message>
    <message>
        <source>no event_id</source>
        <translation>sin event_id</translation>
    </message>
    <message>
        <source>unverifiable</source>
        <translation>no verificable</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificada</translation>
    </message>
</context>
<context>
    <name>hits</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Messages · {count}</source>
        <translation>Mensajes · {count}</translation>
    </message>
    <message>
        <source>More customers</source>
        <translation>Más clientes</translation>
    </message>
</context>
<context>
    <name>house</name>
    <message>
        <source>Stopped. {what}</source>
        <translation>Detenido. {what}</translation>
    </message>
</context>
<context>
    <name>import_pages</name>
    <message>
        <source>API token</source>
        <translation>API token</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Channel UUID</source>
        <translation>Channel UUID</translation>
    </message>
    <message>
        <source>Copy one of these and paste it, or choose or drop its file:</source>
        <translation>Copie uno de estos y péguelo, o elija o suelte su archivo:</translation>
    </message>
    <message>
        <source>Message as JSON</source>
        <translation>Mensaje como JSON</translation>
    </message>
    <message>
        <source>Postman collection</source>
        <translation>Colección de Postman</translation>
    </message>
    <message>
        <source>Postman environment, .env</source>
        <translation>Entorno de Postman, .env</translation>
    </message>
    <message>
        <source>Security salt</source>
        <translation>Security salt</translation>
    </message>
    <message>
        <source>Transcript, repro bundle</source>
        <translation>Transcripción, paquete</translation>
    </message>
    <message>
        <source>cURL command</source>
        <translation>Comando cURL</translation>
    </message>
    <message>
        <source>goes to the composer</source>
        <translation>va al editor</translation>
    </message>
    <message>
        <source>its message goes to the composer; nothing in it is run</source>
        <translation>su mensaje va al editor; no se ejecuta nada de él</translation>
    </message>
    <message>
        <source>its messages, for the composer or as templates, and the channel it logs in to</source>
        <translation>sus mensajes, para el editor o como plantillas, y el canal en el que inicia sesión</translation>
    </message>
    <message>
        <source>the fields of a channel</source>
        <translation>los campos de un canal</translation>
    </message>
    <message>
        <source>what somebody has exported, to be looked at and sent again</source>
        <translation>lo que alguien exportó, para verlo y enviarlo de nuevo</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sin teclas</translation>
    </message>
</context>
<context>
    <name>lab_words</name>
    <message>
        <source>Answer 401 to a live token</source>
        <translation>Responder 401 a un token vigente</translation>
    </message>
    <message>
        <source>As it should be.</source>
        <translation>Como debe ser.</translation>
    </message>
    <message>
        <source>Did happen: {what}. {conclusion}</source>
        <translation>Ocurrió: {what}. {conclusion}</translation>
    </message>
    <message>
        <source>Lifetimes of seconds</source>
        <translation>Vigencia de segundos</translation>
    </message>
    <message>
        <source>Not as it should be: see the history and the Inspector.</source>
        <translation>No es como debe ser: vea el historial y el Inspector.</translation>
    </message>
    <message>
        <source>Refuse the next refresh</source>
        <translation>Rechazar la próxima renovación</translation>
    </message>
    <message>
        <source>Revoke the API token</source>
        <translation>Revocar el token de API</translation>
    </message>
    <message>
        <source>Under way …</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>message not sent</source>
        <translation>mensaje no enviado</translation>
    </message>
    <message>
        <source>message refused</source>
        <translation>mensaje rechazado</translation>
    </message>
    <message>
        <source>message stays refused</source>
        <translation>el mensaje sigue rechazado</translation>
    </message>
    <message>
        <source>message taken</source>
        <translation>mensaje aceptado</translation>
    </message>
    <message>
        <source>no answer to a login or refresh</source>
        <translation>sin respuesta a un inicio de sesión o una renovación</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>refresh refused</source>
        <translation>renovación rechazada</translation>
    </message>
    <message>
        <source>refreshed</source>
        <translation>renovado</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>20 attachments</source>
        <translation>20 adjuntos</translation>
    </message>
    <message>
        <source>32 digits at random</source>
        <translation>32 dígitos al azar</translation>
    </message>
    <message>
        <source>401</source>
        <translation>401</translation>
    </message>
    <message>
        <source>429 with Retry-After: {retry_after}</source>
        <translation>429 con Retry-After: {retry_after}</translation>
    </message>
    <message>
        <source>50 at once</source>
        <translation>50 a la vez</translation>
    </message>
    <message>
        <source>50 messages to one customer at the same time.</source>
        <translation>50 mensajes a un mismo cliente al mismo tiempo.</translation>
    </message>
    <message>
        <source>64 KB of text</source>
        <translation>64 KB de texto</translation>
    </message>
    <message>
        <source>A Callback URL has no user name, no blank, no “#”, no “\” and only ASCII characters. Percent-encode what else belongs into it.</source>
        <translation>Una Callback URL no lleva nombre de usuario, espacios, «#» ni «\», y solo tiene caracteres ASCII. Escriba el resto con codificación por ciento (%).</translation>
    </message>
    <message>
        <source>A body of the collection has more than {limit} characters once its variables are filled in.</source>
        <translation>Un cuerpo de la colección supera el límite de {limit} caracteres una vez rellenadas sus variables.</translation>
    </message>
    <message>
        <source>A body that is not JSON</source>
        <translation>Un cuerpo que no es JSON</translation>
    </message>
    <message>
        <source>A bot&apos;s message</source>
        <translation>Mensaje de un bot</translation>
    </message>
    <message>
        <source>A callback as PUT, and one as DELETE, rightly signed.</source>
        <translation>Un callback como PUT y otro como DELETE, bien firmados.</translation>
    </message>
    <message>
        <source>A callback in two chunks and without a length.</source>
        <translation>Un callback en dos fragmentos (chunked) y sin longitud.</translation>
    </message>
    <message>
        <source>A callback that calls itself text/plain, rightly signed.</source>
        <translation>Un callback que se declara text/plain, bien firmado.</translation>
    </message>
    <message>
        <source>A callback whose JSON lacks its last two braces, rightly signed.</source>
        <translation>Un callback a cuyo JSON le faltan las dos últimas llaves, bien firmado.</translation>
    </message>
    <message>
        <source>A callback with a header of 100,000 characters, rightly signed.</source>
        <translation>Un callback con un encabezado de 100 000 caracteres, bien firmado.</translation>
    </message>
    <message>
        <source>A callback with a text of 5 MiB, rightly signed.</source>
        <translation>Un callback con un texto de 5 MiB, bien firmado.</translation>
    </message>
    <message>
        <source>A callback with an unknown member of 100,000 lists in each other, rightly signed.</source>
        <translation>Un callback con un campo desconocido de 100 000 listas anidadas, bien firmado.</translation>
    </message>
    <message>
        <source>A changed body under a valid signature</source>
        <translation>Un cuerpo alterado con una firma válida</translation>
    </message>
    <message>
        <source>A character in it cannot be seen. Type it anew.</source>
        <translation>Contiene un carácter invisible. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>A chunked body</source>
        <translation>Cuerpo por fragmentos</translation>
    </message>
    <message>
        <source>A closing has no sender_type in Kit&apos;s contract.</source>
        <translation>En el contrato de Kit, un cierre no tiene sender_type.</translation>
    </message>
    <message>
        <source>A colon is missing between the member&apos;s name and its value.</source>
        <translation>Faltan los dos puntos entre el nombre del campo y su valor.</translation>
    </message>
    <message>
        <source>A colon; a colon and a blank are tried as well.</source>
        <translation>Dos puntos; también se prueban dos puntos y un espacio.</translation>
    </message>
    <message>
        <source>A comma, or a closing brace or bracket, is missing before this.</source>
        <translation>Antes de esto falta una coma, o una llave o un corchete de cierre.</translation>
    </message>
    <message>
        <source>A date, a time, nan or inf is no value here, since JSON has none of them. Put it in quotes.</source>
        <translation>Una fecha, una hora, nan o inf no valen aquí, pues JSON no los tiene. Póngalo entre comillas.</translation>
    </message>
    <message>
        <source>A genuine message, then another text under the same event_id and signature.</source>
        <translation>Un mensaje auténtico y luego otro texto con el mismo event_id y la misma firma.</translation>
    </message>
    <message>
        <source>A genuine message, which has to be taken, and then another one {forged}.</source>
        <translation>Un mensaje auténtico, que debe aceptarse, y luego otro {forged}.</translation>
    </message>
    <message>
        <source>A huge body</source>
        <translation>Un cuerpo enorme</translation>
    </message>
    <message>
        <source>A kitdesk answers at {host} with status {status}, but knows no channel under this path. The proxy changes the path, or leads to another kitdesk.</source>
        <translation>En {host} responde un kitdesk con el código {status}, pero no conoce ningún canal en esta ruta. El proxy cambia la ruta o lleva a otro kitdesk.</translation>
    </message>
    <message>
        <source>A line break or another control character stands inside a text. Write a line break as \n.</source>
        <translation>Dentro de un texto hay un salto de línea u otro carácter de control. Escriba el salto de línea como \n.</translation>
    </message>
    <message>
        <source>A login is refused and not tried again by itself. The pair that is there lives on, so a message goes out once. Unverified: Kit may end it too.</source>
        <translation>Se rechaza un inicio de sesión y no se reintenta solo. El par existente sigue vigente, así que un mensaje sale una vez. Sin verificar: Kit puede anularlo también.</translation>
    </message>
    <message>
        <source>A long header</source>
        <translation>Un encabezado largo</translation>
    </message>
    <message>
        <source>A member&apos;s name in straight double quotes must stand here.</source>
        <translation>Aquí debe ir el nombre de un campo entre comillas dobles rectas.</translation>
    </message>
    <message>
        <source>A message after the closing</source>
        <translation>Un mensaje tras el cierre</translation>
    </message>
    <message>
        <source>A message finds its access token expired. The refresh is refused, so the keeper logs in once, and the message goes out once.</source>
        <translation>Un mensaje encuentra caducado su token de acceso. La renovación se rechaza, así que se inicia sesión una vez y el mensaje sale una vez.</translation>
    </message>
    <message>
        <source>A message in ten scripts, two of them right to left, with emoji and combining marks.</source>
        <translation>Un mensaje en diez alfabetos, dos de derecha a izquierda, con emojis y marcas combinables.</translation>
    </message>
    <message>
        <source>A message is a JSON object: begin with {{ and end with }}.</source>
        <translation>Un mensaje es un objeto JSON: empiece con {{ y termine con }}.</translation>
    </message>
    <message>
        <source>A message is refused, then the refresh, then the login. Nothing is tried again, and the message stays refused. Unverified: Kit may let the pair live on.</source>
        <translation>Se rechaza un mensaje, luego la renovación y luego el inicio de sesión. No se reintenta nada y el mensaje sigue rechazado. Sin verificar: Kit puede mantener vigente el par.</translation>
    </message>
    <message>
        <source>A message is refused, though its token lives. The token is refreshed once, and the message goes out once: what was refused was not taken.</source>
        <translation>Se rechaza un mensaje aunque su token está vigente. El token se renueva una vez y el mensaje sale una vez: lo rechazado no se aceptó.</translation>
    </message>
    <message>
        <source>A message is refused, though its token lives. The token is refreshed once; the message is refused with the new one too, and stays so. Nothing is tried a third time.</source>
        <translation>Se rechaza un mensaje aunque su token está vigente. El token se renueva una vez; el mensaje se rechaza también con el nuevo y así queda. No hay tercer intento.</translation>
    </message>
    <message>
        <source>A message signed with MD5 of “salt: token: event_id”, as it is printed.</source>
        <translation>Un mensaje firmado con MD5 de «salt: token: event_id», tal como está impreso.</translation>
    </message>
    <message>
        <source>A message that has one more member than documented in each object.</source>
        <translation>Un mensaje con un campo más de los documentados en cada objeto.</translation>
    </message>
    <message>
        <source>A message whose answer is read a few bytes at a time.</source>
        <translation>Un mensaje cuya respuesta se lee de pocos bytes en pocos bytes.</translation>
    </message>
    <message>
        <source>A message with 20 documents in its payload.</source>
        <translation>Un mensaje con 20 documentos en su payload.</translation>
    </message>
    <message>
        <source>A message with a payload of a type that Kit&apos;s documents do not list.</source>
        <translation>Un mensaje con un payload de un tipo que no figura en la documentación de Kit.</translation>
    </message>
    <message>
        <source>A message with a text of 65,536 characters.</source>
        <translation>Un mensaje con un texto de 65 536 caracteres.</translation>
    </message>
    <message>
        <source>A message with the right signature after the scheme word Bearer.</source>
        <translation>Un mensaje con la firma correcta tras la palabra Bearer.</translation>
    </message>
    <message>
        <source>A message with the right signature after the scheme word MD5.</source>
        <translation>Un mensaje con la firma correcta tras la palabra MD5.</translation>
    </message>
    <message>
        <source>A message with the right signature in upper-case hexadecimal digits.</source>
        <translation>Un mensaje con la firma correcta en dígitos hexadecimales en mayúsculas.</translation>
    </message>
    <message>
        <source>A message without sender_data</source>
        <translation>Un mensaje sin sender_data</translation>
    </message>
    <message>
        <source>A message, the closing, and one more message.</source>
        <translation>Un mensaje, el cierre y otro mensaje más.</translation>
    </message>
    <message>
        <source>A payload without a text</source>
        <translation>Un payload sin texto</translation>
    </message>
    <message>
        <source>A persona is a JSON object with members of client_data.</source>
        <translation>Una persona es un objeto JSON con campos de client_data.</translation>
    </message>
    <message>
        <source>A proxy in front of your server may pass Kit&apos;s callbacks on like that.</source>
        <translation>Un proxy delante de su servidor puede pasar así los callbacks de Kit.</translation>
    </message>
    <message>
        <source>A quote that begins in line {line} is not closed. Copy the whole command again.</source>
        <translation>Una comilla que se abre en la línea {line} no se cierra. Copie de nuevo el comando completo.</translation>
    </message>
    <message>
        <source>A send_message of a bot, with a text.</source>
        <translation>Un send_message de un bot, con texto.</translation>
    </message>
    <message>
        <source>A send_message of an agent, with a text.</source>
        <translation>Un send_message de un agente, con texto.</translation>
    </message>
    <message>
        <source>A send_message that does not say who answered; sender_data is optional.</source>
        <translation>Un send_message que no dice quién respondió; sender_data es opcional.</translation>
    </message>
    <message>
        <source>A server that takes what is no callback acts on what nobody said.</source>
        <translation>Un servidor que acepta lo que no es un callback actúa por algo que nadie dijo.</translation>
    </message>
    <message>
        <source>A signed {method} without a body, as when a channel is created. By which method that comes is not documented.</source>
        <translation>Un {method} firmado y sin cuerpo, como al crear un canal. No está documentado con qué método llega.</translation>
    </message>
    <message>
        <source>A slow network must not keep an answer from arriving as a whole.</source>
        <translation>Una red lenta no debe impedir que una respuesta llegue completa.</translation>
    </message>
    <message>
        <source>A slow reader</source>
        <translation>Un lector lento</translation>
    </message>
    <message>
        <source>A step before it failed.</source>
        <translation>Falló un paso anterior.</translation>
    </message>
    <message>
        <source>A stranger could guess the few digits that your server compares, and write in an agent&apos;s name.</source>
        <translation>Un extraño podría adivinar los pocos dígitos que compara su servidor y escribir en nombre de un agente.</translation>
    </message>
    <message>
        <source>A template is a JSON object with text, payload or both.</source>
        <translation>Una plantilla es un objeto JSON con text, payload o ambos.</translation>
    </message>
    <message>
        <source>A value must stand here: text in double quotes, a number, true, false, null, an object or a list.</source>
        <translation>Aquí debe ir un valor: texto entre comillas dobles, un número, true, false, null, un objeto o una lista.</translation>
    </message>
    <message>
        <source>A wrong content type</source>
        <translation>Content-Type incorrecto</translation>
    </message>
    <message>
        <source>A wrong method</source>
        <translation>Método incorrecto</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API token</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Addresses that begin with “{value}:” are not opened: only https and http are.</source>
        <translation>Las direcciones que empiezan por «{value}:» no se abren: solo https y http.</translation>
    </message>
    <message>
        <source>After \u four hexadecimal digits must follow.</source>
        <translation>Después de \u deben seguir cuatro dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>After a login each pair is refreshed before its access token ends, or with the next message. The message, sent after {seconds} s, goes out once.</source>
        <translation>Tras iniciar sesión, cada par se renueva antes de que caduque su token de acceso o con el siguiente mensaje. El mensaje, enviado a los {seconds} s, sale una vez.</translation>
    </message>
    <message>
        <source>All are taken in time, and each takes effect once.</source>
        <translation>Todos se aceptan a tiempo y cada uno surte efecto una sola vez.</translation>
    </message>
    <message>
        <source>All fields are filled and well-formed.</source>
        <translation>Todos los campos están rellenos y bien formados.</translation>
    </message>
    <message>
        <source>All {all} were taken, the slowest after {time}.</source>
        <translation>Aceptados todos: {all}; el más lento, tras {time}.</translation>
    </message>
    <message>
        <source>An agent&apos;s message</source>
        <translation>Mensaje de un agente</translation>
    </message>
    <message>
        <source>An agent&apos;s message with a payload of the type {kind}.</source>
        <translation>Un mensaje de agente con un payload de tipo {kind}.</translation>
    </message>
    <message>
        <source>An agent&apos;s message with a photo and no text.</source>
        <translation>Un mensaje de agente con una foto y sin texto.</translation>
    </message>
    <message>
        <source>An agent&apos;s message, then close_conversation with {reason}.</source>
        <translation>Un mensaje de agente y luego close_conversation con {reason}.</translation>
    </message>
    <message>
        <source>An empty Authorization header</source>
        <translation>Encabezado Authorization vacío</translation>
    </message>
    <message>
        <source>An event of a type that Kit&apos;s documents do not list.</source>
        <translation>Un evento de un tipo que no figura en la documentación de Kit.</translation>
    </message>
    <message>
        <source>An invisible byte order mark stands here. Remove it.</source>
        <translation>Aquí hay una marca de orden de bytes invisible. Quítela.</translation>
    </message>
    <message>
        <source>An unknown event type</source>
        <translation>Tipo de evento desconocido</translation>
    </message>
    <message>
        <source>An unknown payload type</source>
        <translation>Tipo de payload desconocido</translation>
    </message>
    <message>
        <source>Another event&apos;s signature</source>
        <translation>Firma de otro evento</translation>
    </message>
    <message>
        <source>Another kitdesk answers at {host} (status {status}, server: {server}). Let the tunnel or proxy lead to the port of this one.</source>
        <translation>En {host} responde otro kitdesk (código {status}, servidor: {server}). Dirija el túnel o proxy al puerto de este.</translation>
    </message>
    <message>
        <source>Another ngrok of your account is running. End it, there or in its dashboard, and start again.</source>
        <translation>Hay otro ngrok de su cuenta en marcha. Ciérrelo, allí o en su panel, e inicie de nuevo.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer 200 to what your server does not know, write it to the log, and use only what it knows.</source>
        <translation>Responda 200 a lo que su servidor no conoce, anótelo en el registro y use solo lo que conoce.</translation>
    </message>
    <message>
        <source>Answer 400 to whatever your JSON reader does not take.</source>
        <translation>Responda 400 a todo lo que su lector de JSON no acepte.</translation>
    </message>
    <message>
        <source>Answer 405 to all methods but POST and GET.</source>
        <translation>Responda 405 a todos los métodos salvo POST y GET.</translation>
    </message>
    <message>
        <source>Answer 413 to more than, say, 1 MB: your server, or a proxy before it.</source>
        <translation>Responda 413 a más de, por ejemplo, 1 MB: su servidor o un proxy delante de él.</translation>
    </message>
    <message>
        <source>Answer 415 to what does not call itself application/json.</source>
        <translation>Responda 415 a lo que no se declare application/json.</translation>
    </message>
    <message>
        <source>Answer 431 to headers of more than, say, 16 KB.</source>
        <translation>Responda 431 a encabezados de más de, por ejemplo, 16 KB.</translation>
    </message>
    <message>
        <source>Answer at this very URL: whether Kit follows a redirect is not documented. Check https, the slash at the end, and that no login stands before it.</source>
        <translation>Responda en esta misma URL: no está documentado si Kit sigue una redirección. Compruebe https, la barra final y que no haya un inicio de sesión delante.</translation>
    </message>
    <message>
        <source>Answer body</source>
        <translation>Cuerpo de respuesta</translation>
    </message>
    <message>
        <source>Answer first, once the callback is stored, and do the rest afterwards.</source>
        <translation>Responda primero, en cuanto el callback esté guardado, y haga el resto después.</translation>
    </message>
    <message>
        <source>Answered {status} after {time}, which is neither taken ({accepted}) nor refused ({refused}).</source>
        <translation>Respuesta {status} tras {time}, que no es ni aceptado ({accepted}) ni rechazado ({refused}).</translation>
    </message>
    <message>
        <source>Answered {status} after {time}, which refuses nothing.</source>
        <translation>Respuesta {status} tras {time}, que no rechaza nada.</translation>
    </message>
    <message>
        <source>Answered {status} after {time}: it was refused.</source>
        <translation>Respuesta {status} tras {time}: se rechazó.</translation>
    </message>
    <message>
        <source>Answered {status} after {time}: it was taken, since its signature fits.</source>
        <translation>Respuesta {status} tras {time}: se aceptó, pues su firma coincide.</translation>
    </message>
    <message>
        <source>Answered {status} after {time}: it was taken.</source>
        <translation>Respuesta {status} tras {time}: se aceptó.</translation>
    </message>
    <message>
        <source>Answered {status} after {time}: the forged callback was taken.</source>
        <translation>Respuesta {status} tras {time}: se aceptó el callback falsificado.</translation>
    </message>
    <message>
        <source>Answered {status} after {time}: the request was refused.</source>
        <translation>Respuesta {status} tras {time}: se rechazó la solicitud.</translation>
    </message>
    <message>
        <source>Answered {status} after {time}: your server failed instead of taking or refusing it.</source>
        <translation>Respuesta {status} tras {time}: su servidor falló en vez de aceptarlo o rechazarlo.</translation>
    </message>
    <message>
        <source>Answered {status} after {time}: your server noticed that the event came with another body.</source>
        <translation>Respuesta {status} tras {time}: su servidor notó que el evento llegó con otro cuerpo.</translation>
    </message>
    <message>
        <source>Answered {status}, but only after {time}; expected within {within} s.</source>
        <translation>Respuesta {status}, pero solo tras {time}; se esperaba en {within} s.</translation>
    </message>
    <message>
        <source>Any answer but a fault: it is told, not judged.</source>
        <translation>Cualquier respuesta que no sea un fallo: se informa, no se juzga.</translation>
    </message>
    <message>
        <source>Any text.</source>
        <translation>Cualquier texto.</translation>
    </message>
    <message>
        <source>Any; only the signature decides. A tunnel or proxy says which it was.</source>
        <translation>Cualquiera; solo decide la firma. Un túnel o proxy dice cuál fue.</translation>
    </message>
    <message>
        <source>As POST with JSON; any content type is accepted.</source>
        <translation>Como POST con JSON; se acepta cualquier Content-Type.</translation>
    </message>
    <message>
        <source>As to the network: {reason}. Choose another file under Network in Channel settings.</source>
        <translation>Sobre la red: {reason}. Elija otro archivo en «Red», en «Ajustes del canal».</translation>
    </message>
    <message>
        <source>Asking the proxy.</source>
        <translation>Consultando el proxy.</translation>
    </message>
    <message>
        <source>Asking {host}.</source>
        <translation>Consultando {host}.</translation>
    </message>
    <message>
        <source>At any time.</source>
        <translation>En cualquier momento.</translation>
    </message>
    <message>
        <source>Blanks after the colons</source>
        <translation>Espacios tras los dos puntos</translation>
    </message>
    <message>
        <source>Both are answered, and it takes effect once.</source>
        <translation>Ambos reciben respuesta y surte efecto una sola vez.</translation>
    </message>
    <message>
        <source>Both are answered, and the message takes effect once.</source>
        <translation>Ambos reciben respuesta y el mensaje surte efecto una sola vez.</translation>
    </message>
    <message>
        <source>By which method does the test request come?</source>
        <translation>¿Con qué método llega la solicitud de prueba?</translation>
    </message>
    <message>
        <source>Byte {place} is no UTF-8. Save the file as UTF-8.</source>
        <translation>El byte {place} no es UTF-8. Guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>Callbacks travel over separate connections, so one may overtake another. Nobody promises order.</source>
        <translation>Los callbacks viajan por conexiones distintas, así que uno puede adelantar a otro. Nadie garantiza el orden.</translation>
    </message>
    <message>
        <source>Channel UUID</source>
        <translation>Channel UUID</translation>
    </message>
    <message>
        <source>Check Account name and API token in Administration &gt; Security &gt; API tokens, and the channel UUID.</source>
        <translation>Compruebe Account name y el token de API en Administration &gt; Security &gt; API tokens, y el UUID del canal.</translation>
    </message>
    <message>
        <source>Check that your server knows this very salt and API token, and that it compares the Authorization header with MD5 of salt:token:event_id in lower-case hexadecimal digits.</source>
        <translation>Compruebe que su servidor conoce exactamente este salt y este token de API, y que compara el encabezado Authorization con el MD5 de salt:token:event_id en dígitos hexadecimales en minúsculas.</translation>
    </message>
    <message>
        <source>Check the path of the Callback URL. If your server looks its customers up, it knows none of the suite&apos;s.</source>
        <translation>Compruebe la ruta de la Callback URL. Si su servidor busca a sus clientes, no conoce a ninguno de los de la batería.</translation>
    </message>
    <message>
        <source>Checking the certificate.</source>
        <translation>Comprobando el certificado.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Closing with {reason}</source>
        <translation>Cierre con {reason}</translation>
    </message>
    <message>
        <source>Compare the whole header with the whole signature, best with a function for constant time.</source>
        <translation>Compare el encabezado entero con la firma entera, mejor con una función de tiempo constante.</translation>
    </message>
    <message>
        <source>Compare what was sent with what your server demands: perhaps it takes an optional member for granted.</source>
        <translation>Compare lo enviado con lo que exige su servidor: quizá da por sentado un campo opcional.</translation>
    </message>
    <message>
        <source>Compare {uuid} with Channel UUID in Setup &gt; Conversations &gt; Channels. The channel must belong to this account and use this API token.</source>
        <translation>Compare {uuid} con Channel UUID en Setup &gt; Conversations &gt; Channels. El canal debe pertenecer a esta cuenta y usar este token de API.</translation>
    </message>
    <message>
        <source>Compare “{account}” with Account name in Administration &gt; Security &gt; API tokens &gt; API access data, and check that the region is the account&apos;s own.</source>
        <translation>Compare «{account}» con Account name en Administration &gt; Security &gt; API tokens &gt; API access data, y compruebe que la región es la de la cuenta.</translation>
    </message>
    <message>
        <source>Compute MD5 of salt:token:event_id, with the event_id of the body, and refuse whatever has no Authorization header that is equal to it.</source>
        <translation>Calcule el MD5 de salt:token:event_id, con el event_id del cuerpo, y rechace todo lo que no tenga un encabezado Authorization igual a él.</translation>
    </message>
    <message>
        <source>Compute the signature anew for each callback, from the event_id that stands in its own body.</source>
        <translation>Calcule la firma de nuevo para cada callback, a partir del event_id de su propio cuerpo.</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>Conectando.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Content-Type</translation>
    </message>
    <message>
        <source>Copy it again from Administration &gt; Security &gt; API tokens: the token, not its token ID, and not a revoked one. If the API whitelist there is filled, this machine&apos;s address must be on it.</source>
        <translation>Cópielo de nuevo de Administration &gt; Security &gt; API tokens: el token, no su ID, y no uno revocado. Si allí hay una lista blanca de API, la dirección de este equipo debe estar en ella.</translation>
    </message>
    <message>
        <source>Deep JSON</source>
        <translation>JSON muy anidado</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Does a word stand before the digest in the Authorization header?</source>
        <translation>¿Hay una palabra antes del hash en el encabezado Authorization?</translation>
    </message>
    <message>
        <source>Each is answered in time, and no answer is a 5xx.</source>
        <translation>Cada uno recibe respuesta a tiempo y ninguna es un 5xx.</translation>
    </message>
    <message>
        <source>Every genuine callback was refused, but not one whose signature is spelled otherwise ({spelling}): your server takes that spelling only; all else follows from that.</source>
        <translation>Se rechazaron todos los callbacks auténticos, salvo uno cuya firma tiene otra grafía ({spelling}): su servidor solo acepta esa grafía; todo lo demás se deriva de ello.</translation>
    </message>
    <message>
        <source>Every genuine callback was refused, so salt or API token differ between kitdesk and your server, or it computes the signature otherwise; all else follows from that.</source>
        <translation>Se rechazaron todos los callbacks auténticos: el salt o el token de API difieren entre kitdesk y su servidor, o este calcula la firma de otro modo; todo lo demás se deriva de ello.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>For your server the conversation would never end.</source>
        <translation>Para su servidor la conversación no terminaría nunca.</translation>
    </message>
    <message>
        <source>Forged</source>
        <translation>Falsificados</translation>
    </message>
    <message>
        <source>From which addresses do callbacks come?</source>
        <translation>¿Desde qué direcciones llegan los callbacks?</translation>
    </message>
    <message>
        <source>GET, as the vendor&apos;s samples answer; POST is accepted.</source>
        <translation>GET, como responden los ejemplos del proveedor; se acepta POST.</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Auténticos</translation>
    </message>
    <message>
        <source>HTML instead of JSON</source>
        <translation>HTML en vez de JSON</translation>
    </message>
    <message>
        <source>Half a body</source>
        <translation>Medio cuerpo</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>How do callbacks come?</source>
        <translation>¿Cómo llegan los callbacks?</translation>
    </message>
    <message>
        <source>How does Kit say that an access token has expired?</source>
        <translation>¿Cómo indica Kit que un token de acceso ha caducado?</translation>
    </message>
    <message>
        <source>How long after the first delivery does another come?</source>
        <translation>¿Cuánto después de la primera entrega llega otra?</translation>
    </message>
    <message>
        <source>In which case are the digits of the digest?</source>
        <translation>¿El hash viene en mayúsculas o minúsculas?</translation>
    </message>
    <message>
        <source>Is a callback delivered more than once?</source>
        <translation>¿Se entrega un callback más de una vez?</translation>
    </message>
    <message>
        <source>It answers {status} and gives no file. Open the address in a browser to see why.</source>
        <translation>Responde {status} y no entrega ningún archivo. Abra la dirección en un navegador para ver por qué.</translation>
    </message>
    <message>
        <source>It answers {status} to GET, but {head} to HEAD, by which some programs ask for size and type first.</source>
        <translation>Responde {status} a GET, pero {head} a HEAD, con el que algunos programas consultan antes el tamaño y el tipo.</translation>
    </message>
    <message>
        <source>It answers {status}.</source>
        <translation>Responde {status}.</translation>
    </message>
    <message>
        <source>It answers {status}: it wants a sign-in, which Kit cannot give. Make the file public, or sign its URL.</source>
        <translation>Responde {status}: pide iniciar sesión y Kit no puede hacerlo. Haga público el archivo o firme su URL.</translation>
    </message>
    <message>
        <source>It answers {status}: there is no such file. Check the path of the address.</source>
        <translation>Responde {status}: no existe ese archivo. Compruebe la ruta de la dirección.</translation>
    </message>
    <message>
        <source>It begins with http://, so others on the way can read and change the file, and Kit&apos;s screens may refuse to show it. Use https:// if {host} has it.</source>
        <translation>Empieza por http://: otros pueden leer y cambiar el archivo por el camino, y las pantallas de Kit pueden negarse a mostrarlo. Use https:// si {host} lo ofrece.</translation>
    </message>
    <message>
        <source>It begins with https:// and names {host}.</source>
        <translation>Empieza por https:// y nombra {host}.</translation>
    </message>
    <message>
        <source>It does nothing, it has only {given}. Give it one of {kinds}.</source>
        <translation>No hace nada, solo tiene {given}. Indique uno de estos: {kinds}.</translation>
    </message>
    <message>
        <source>It does nothing. Give it one of {kinds}.</source>
        <translation>No hace nada. Indique uno de estos: {kinds}.</translation>
    </message>
    <message>
        <source>It has {count} steps. Write 1 to {most}, each below a line [[step]].</source>
        <translation>Pasos que tiene: {count}. Escriba de 1 a {most}, cada uno bajo una línea [[step]].</translation>
    </message>
    <message>
        <source>It has {given}, but a step does one thing. Make steps of them.</source>
        <translation>Tiene {given}, pero un paso hace una sola cosa. Divídalo en pasos.</translation>
    </message>
    <message>
        <source>It has {size} bytes, but {before} when asked by HEAD. Check the server.</source>
        <translation>Tiene {size} bytes, pero {before} al consultar con HEAD. Compruebe el servidor.</translation>
    </message>
    <message>
        <source>It has {size} bytes. What Kit takes at most is not documented.</source>
        <translation>Tiene {size} bytes. No está documentado cuánto acepta Kit como máximo.</translation>
    </message>
    <message>
        <source>It has {size} bytes. What Kit takes at most is not documented; try a smaller file first.</source>
        <translation>Tiene {size} bytes. No está documentado cuánto acepta Kit como máximo; pruebe antes con un archivo más pequeño.</translation>
    </message>
    <message>
        <source>It is long: from {limit} lines after the first difference on, all is taken for changed.</source>
        <translation>Es largo: a partir de {limit} líneas tras la primera diferencia, todo se da por cambiado.</translation>
    </message>
    <message>
        <source>It is longer than {most} KB. Make several scripts of it.</source>
        <translation>Supera los {most} KB. Divídalo en varios guiones.</translation>
    </message>
    <message>
        <source>It is nested too deeply. Write plain tables.</source>
        <translation>Está demasiado anidado. Escriba tablas simples.</translation>
    </message>
    <message>
        <source>It is no TOML: {problem}.</source>
        <translation>No es TOML: {problem}.</translation>
    </message>
    <message>
        <source>It is refused with a 4xx (or 501), or the connection is closed.</source>
        <translation>Se rechaza con un 4xx (o 501), o se cierra la conexión.</translation>
    </message>
    <message>
        <source>It is sent on more than {count} times. Give the address that it leads to in the end.</source>
        <translation>Se superó el máximo de redirecciones: {count}. Indique la dirección a la que lleva al final.</translation>
    </message>
    <message>
        <source>It is sent on to “{location}” (status {status}), which is no web address. Give another address.</source>
        <translation>Redirige a «{location}» (código {status}), que no es una dirección web. Indique otra dirección.</translation>
    </message>
    <message>
        <source>It is sent on: {way}. Nobody knows whether Kit follows; give the address at {host} that it leads to.</source>
        <translation>Redirige: {way}. No se sabe si Kit lo sigue; indique la dirección en {host} a la que lleva.</translation>
    </message>
    <message>
        <source>It is sent on: {way}. On the way it loses its encryption, so Kit may refuse to follow. Give an https:// address that leads straight to the file.</source>
        <translation>Redirige: {way}. Por el camino pierde el cifrado, así que Kit puede negarse a seguir. Indique una dirección https:// que lleve directo al archivo.</translation>
    </message>
    <message>
        <source>It is sent on: {way}. {why}</source>
        <translation>Redirige: {way}. {why}</translation>
    </message>
    <message>
        <source>It is sent round in a circle at {host}, and leads to no file.</source>
        <translation>Redirige en círculo en {host} y no lleva a ningún archivo.</translation>
    </message>
    <message>
        <source>It is switched off in the expectations, and was not made.</source>
        <translation>Está desactivada en las expectativas y no se hizo.</translation>
    </message>
    <message>
        <source>It is taken, and the whole answer comes.</source>
        <translation>Se acepta y llega la respuesta completa.</translation>
    </message>
    <message>
        <source>It is taken.</source>
        <translation>Se acepta.</translation>
    </message>
    <message>
        <source>It is too long, or has a character that cannot be seen. Type or paste it anew.</source>
        <translation>Es demasiado largo o tiene un carácter invisible. Escríbalo o péguelo de nuevo.</translation>
    </message>
    <message>
        <source>It is {said} as the server says; the first bytes do not show it. It fits the type “{kind}”.</source>
        <translation>Es {said} según el servidor; los primeros bytes no lo muestran. Corresponde al tipo «{kind}».</translation>
    </message>
    <message>
        <source>It is {said}, as its first bytes show, and fits the type “{kind}”.</source>
        <translation>Es {said}, como muestran sus primeros bytes, y corresponde al tipo «{kind}».</translation>
    </message>
    <message>
        <source>It leads straight to the file.</source>
        <translation>Lleva directo al archivo.</translation>
    </message>
    <message>
        <source>It lives {minutes} minutes and states: {names}.</source>
        <translation>Vigencia: {minutes} min; declara: {names}.</translation>
    </message>
    <message>
        <source>It may be: one event_id is one event.</source>
        <translation>Puede ser: un event_id es un evento.</translation>
    </message>
    <message>
        <source>It names this machine, {host}: nobody else gets to it there, and Kit neither.</source>
        <translation>Es este mismo equipo, {host}: nadie más llega a él por ahí, y Kit tampoco.</translation>
    </message>
    <message>
        <source>It says nothing of itself; {minutes} minutes are counted, as documented.</source>
        <translation>No dice nada de sí mismo; se cuentan {minutes} min, según la documentación.</translation>
    </message>
    <message>
        <source>It says “{said}”, but the first bytes are of {shown}. Mend the server&apos;s Content-Type, or the file.</source>
        <translation>Dice «{said}», pero los primeros bytes son de {shown}. Corrija el Content-Type del servidor o el archivo.</translation>
    </message>
    <message>
        <source>It says “{said}”, but what comes is a web page (text/html): a sign-in, warning or error page, perhaps. Give the address of the file itself.</source>
        <translation>Dice «{said}», pero lo que llega es una página web (text/html): quizá de inicio de sesión, de aviso o de error. Indique la dirección del propio archivo.</translation>
    </message>
    <message>
        <source>It takes connections; nothing was forwarded since.</source>
        <translation>Acepta conexiones; desde entonces no se reenvió nada.</translation>
    </message>
    <message>
        <source>It was given up before an answer came.</source>
        <translation>Se abandonó antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>It was not made: with these secrets the signature is the right one. Use a salt unlike the token.</source>
        <translation>No se hizo: con estos secretos la firma es la correcta. Use un salt distinto del token.</translation>
    </message>
    <message>
        <source>It was not through within {seconds} s. Kit will hardly wait longer.</source>
        <translation>No terminó en {seconds} s. Difícilmente esperará Kit más.</translation>
    </message>
    <message>
        <source>It was stopped before anything was sent.</source>
        <translation>Se detuvo antes de enviar nada.</translation>
    </message>
    <message>
        <source>Its access token was left out: kitdesk logs in by itself.</source>
        <translation>Se omitió su token de acceso: kitdesk inicia sesión por sí mismo.</translation>
    </message>
    <message>
        <source>Its channel was changed or removed before it was sent.</source>
        <translation>Su canal se cambió o se quitó antes de enviarlo.</translation>
    </message>
    <message>
        <source>Its last lines say more; try it in a terminal: {command}</source>
        <translation>Sus últimas líneas dicen más; pruébelo en una terminal: {command}</translation>
    </message>
    <message>
        <source>JSON without its end</source>
        <translation>JSON sin final</translation>
    </message>
    <message>
        <source>JavaScript&apos;s fetch cannot make a {method} request. Copy it as cURL.</source>
        <translation>fetch de JavaScript no puede hacer una solicitud {method}. Cópiela como cURL.</translation>
    </message>
    <message>
        <source>JavaScript&apos;s fetch sends no body with {method}, and this request has one. Copy it as cURL.</source>
        <translation>fetch de JavaScript no envía cuerpo con {method}, y esta solicitud lo tiene. Cópiela como cURL.</translation>
    </message>
    <message>
        <source>Keep the event_id of each callback you took, answer a repeated one with 200, and do nothing else.</source>
        <translation>Guarde el event_id de cada callback aceptado, responda 200 a uno repetido y no haga nada más.</translation>
    </message>
    <message>
        <source>Keep the message_id of each message too, and do nothing else where it comes again.</source>
        <translation>Guarde también el message_id de cada mensaje y no haga nada más cuando vuelva a llegar.</translation>
    </message>
    <message>
        <source>Kit answered with an access token and a refresh token.</source>
        <translation>Kit respondió con un token de acceso y un token de renovación.</translation>
    </message>
    <message>
        <source>Kit cannot fetch what is on this machine: “{value}”. Give an address that is known outside.</source>
        <translation>Kit no puede descargar lo que está en este equipo: «{value}». Indique una dirección conocida desde fuera.</translation>
    </message>
    <message>
        <source>Kit logged in account {account}.</source>
        <translation>Kit inició la sesión de la cuenta {account}.</translation>
    </message>
    <message>
        <source>Kit may deliver a callback again when an answer is late or lost; the customer would read it twice.</source>
        <translation>Kit puede volver a entregar un callback si una respuesta tarda o se pierde; el cliente lo leería dos veces.</translation>
    </message>
    <message>
        <source>Kit may not create a channel whose Callback URL fails this.</source>
        <translation>Es posible que Kit no cree un canal cuya Callback URL no supere esto.</translation>
    </message>
    <message>
        <source>Kit names no limit, so an agent could write an answer that your server never takes.</source>
        <translation>Kit no indica ningún límite: un agente podría escribir una respuesta que su servidor nunca acepte.</translation>
    </message>
    <message>
        <source>Kit refused the event with status {status}: {error}. {remedy}</source>
        <translation>Kit rechazó el evento con el código {status}: {error}. {remedy}</translation>
    </message>
    <message>
        <source>Kit refused the login with status {status}: {error}.</source>
        <translation>Kit rechazó el inicio de sesión con el código {status}: {error}.</translation>
    </message>
    <message>
        <source>Kit refused the login with status {status}: {error}. It does not say which value is wrong. Check in this order: the account name; the API token (not its token ID, not revoked); the channel UUID, which must belong to this account; and, if the API whitelist is filled, that this machine&apos;s address is on it.</source>
        <translation>Kit rechazó el inicio de sesión con el código {status}: {error}. No dice qué valor es incorrecto. Compruebe por este orden: Account name; el token de API (no su ID, ni uno revocado); el UUID del canal, que debe pertenecer a esta cuenta; y, si hay una lista blanca de API, que la dirección de este equipo esté en ella.</translation>
    </message>
    <message>
        <source>Kit refused the login with status {status}: {error}. {remedy}</source>
        <translation>Kit rechazó el inicio de sesión con el código {status}: {error}. {remedy}</translation>
    </message>
    <message>
        <source>Kit refused the token refresh with status {status}: {error}. {remedy}</source>
        <translation>Kit rechazó la renovación del token con el código {status}: {error}. {remedy}</translation>
    </message>
    <message>
        <source>Kit sends application/json. What calls itself something else may be read differently.</source>
        <translation>Kit envía application/json. Lo que se declara de otro tipo puede leerse de otro modo.</translation>
    </message>
    <message>
        <source>Kit signs the event_id and nothing of the body. Whoever has seen one callback could send another text with its signature.</source>
        <translation>Kit firma el event_id y nada del cuerpo. Quien haya visto un callback podría enviar otro texto con su firma.</translation>
    </message>
    <message>
        <source>Kit took the API token.</source>
        <translation>Kit aceptó el token de API.</translation>
    </message>
    <message>
        <source>Kit took {uuid} with the login. That its events reach a queue is proven only by a first message; none was sent.</source>
        <translation>Kit aceptó {uuid} al iniciar sesión. Que sus eventos llegan a una cola solo lo demuestra un primer mensaje; no se envió ninguno.</translation>
    </message>
    <message>
        <source>Kit uses POST, and GET for its test request. Code behind other methods is seldom tested.</source>
        <translation>Kit usa POST, y GET para su solicitud de prueba. El código de otros métodos rara vez se prueba.</translation>
    </message>
    <message>
        <source>Kit&apos;s answer does not say whether this value is wrong.</source>
        <translation>La respuesta de Kit no dice si este valor es incorrecto.</translation>
    </message>
    <message>
        <source>Kit&apos;s answer speaks of another value, so nothing is known of this one.</source>
        <translation>La respuesta de Kit se refiere a otro valor, así que de este no se sabe nada.</translation>
    </message>
    <message>
        <source>Kit&apos;s contract has no attachment of type “{value}”. A server should take it all the same.</source>
        <translation>El contrato de Kit no tiene adjuntos de tipo «{value}». Un servidor debería aceptarlo igualmente.</translation>
    </message>
    <message>
        <source>Kit&apos;s contract has no close_reason “{value}”. A server should take it as unknown.</source>
        <translation>El contrato de Kit no tiene el close_reason «{value}». Un servidor debería tomarlo como desconocido.</translation>
    </message>
    <message>
        <source>Kit&apos;s contract has no event_type “{value}”. A server should take it and leave it alone.</source>
        <translation>El contrato de Kit no tiene el event_type «{value}». Un servidor debería aceptarlo y no hacer nada con él.</translation>
    </message>
    <message>
        <source>Kit&apos;s contract has no sender_type “{value}”: agent or bot.</source>
        <translation>El contrato de Kit no tiene el sender_type «{value}»: agent o bot.</translation>
    </message>
    <message>
        <source>Kit&apos;s own answer</source>
        <translation>Respuesta del propio Kit</translation>
    </message>
    <message>
        <source>Kit&apos;s public documents leave this open, so it is only a warning.</source>
        <translation>La documentación pública de Kit no lo define, así que es solo una advertencia.</translation>
    </message>
    <message>
        <source>Kit&apos;s public documents name no limit and no second try, so it is only a warning: what your server refuses here may be lost.</source>
        <translation>La documentación pública de Kit no menciona un límite ni un segundo intento, así que es solo una advertencia: lo que su servidor rechace aquí puede perderse.</translation>
    </message>
    <message>
        <source>Kit&apos;s public documents print the formula of the signature only, and not cleanly. Should Kit spell it like this, a server that refuses the spelling would take nothing.</source>
        <translation>La documentación pública de Kit solo muestra la fórmula de la firma, y con erratas. Si Kit la escribiera así, un servidor que rechace esta grafía no aceptaría nada.</translation>
    </message>
    <message>
        <source>Let the first body of an event_id win and take no second one; keep the Callback URL secret; use https.</source>
        <translation>Haga que prevalezca el primer cuerpo de un event_id y no acepte otro; mantenga en secreto la Callback URL; use https.</translation>
    </message>
    <message>
        <source>Let this very URL take POST, and GET for the test request.</source>
        <translation>Haga que esta misma URL acepte POST, y GET para la solicitud de prueba.</translation>
    </message>
    <message>
        <source>Let your server take genuine callbacks first.</source>
        <translation>Primero haga que su servidor acepte callbacks auténticos.</translation>
    </message>
    <message>
        <source>Let your server use the sandbox as its Kit, and send an event for each agent&apos;s message.</source>
        <translation>Haga que su servidor use el Sandbox como su Kit y envíe un evento por cada mensaje de agente.</translation>
    </message>
    <message>
        <source>Limit the length of a body, and answer 400 where your JSON reader gives up.</source>
        <translation>Limite la longitud del cuerpo y responda 400 cuando su lector de JSON se rinda.</translation>
    </message>
    <message>
        <source>Line {line} has more than {most} dots. Break it.</source>
        <translation>La línea {line} supera el máximo de {most} puntos. Divídala.</translation>
    </message>
    <message>
        <source>Line {number} is no header: “{value}”. Headers are Name: value, and a blank line ends them.</source>
        <translation>La línea {number} no es un encabezado: «{value}». Los encabezados tienen la forma Nombre: valor y terminan con una línea en blanco.</translation>
    </message>
    <message>
        <source>Lines of text under the signature of their event_id.</source>
        <translation>Líneas de texto con la firma de su event_id.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Logging in.</source>
        <translation>Iniciando sesión.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Look into your server&apos;s log, and catch there what it stumbled over.</source>
        <translation>Mire el registro de su servidor y corrija allí lo que lo hizo fallar.</translation>
    </message>
    <message>
        <source>Looking for the host&apos;s address.</source>
        <translation>Buscando la dirección del host.</translation>
    </message>
    <message>
        <source>Lower case; both are accepted.</source>
        <translation>En minúsculas; se aceptan ambas.</translation>
    </message>
    <message>
        <source>Many JSON readers run out of stack over it and end the whole program.</source>
        <translation>Muchos lectores de JSON agotan la pila con esto y tumban el programa entero.</translation>
    </message>
    <message>
        <source>Masked as {dots}: signatures {signatures}, tokens and other secrets {secrets}. What customers wrote is not masked.</source>
        <translation>Ocultos como {dots}: firmas, {signatures}; tokens y otros secretos, {secrets}. Lo que escribieron los clientes no se oculta.</translation>
    </message>
    <message>
        <source>Mismatch, and no known mistake explains it. Check that security salt, API token and event_id belong to this channel and this callback.</source>
        <translation>No coincide, y ningún error conocido lo explica. Compruebe que Security salt, el token de API y event_id son de este canal y de este callback.</translation>
    </message>
    <message>
        <source>Mismatch: a line break was hashed with it (echo without -n does that).</source>
        <translation>No coincide: el hash incluye un salto de línea (echo sin -n lo hace).</translation>
    </message>
    <message>
        <source>Mismatch: it was signed with {name}.</source>
        <translation>No coincide: se firmó con {name}.</translation>
    </message>
    <message>
        <source>Mismatch: the digest has {count} digits; MD5 has 32.</source>
        <translation>No coincide: dígitos del hash, {count}; MD5 tiene 32.</translation>
    </message>
    <message>
        <source>Mismatch: the event_id was left out. A test request is signed like that, an event is not.</source>
        <translation>No coincide: se omitió el event_id. Así se firma una solicitud de prueba, no un evento.</translation>
    </message>
    <message>
        <source>Mismatch: the formula was taken literally, with its dollar signs and braces.</source>
        <translation>No coincide: la fórmula se tomó al pie de la letra, con sus signos de dólar y llaves.</translation>
    </message>
    <message>
        <source>Mismatch: the header has {count} words; expected the digest with at most one word before it.</source>
        <translation>No coincide: palabras en el encabezado, {count}; se espera el hash con una palabra delante como máximo.</translation>
    </message>
    <message>
        <source>Mismatch: the order is {order}, joined by {separator}; it should be {right}.</source>
        <translation>No coincide: el orden es {order}, unido por {separator}; debería ser {right}.</translation>
    </message>
    <message>
        <source>Mismatch: the parts are joined by {separator} instead of a colon.</source>
        <translation>No coincide: las partes están unidas por {separator} en vez de dos puntos.</translation>
    </message>
    <message>
        <source>Mismatch: the signer&apos;s {name} has white space around it.</source>
        <translation>No coincide: quien firmó tenía espacios alrededor de {name}.</translation>
    </message>
    <message>
        <source>Mismatch: the text was changed to one letter case before it was hashed.</source>
        <translation>No coincide: el texto se pasó a mayúsculas o minúsculas antes de calcular el hash.</translation>
    </message>
    <message>
        <source>Mismatch: the {name} was left out.</source>
        <translation>No coincide: se omitió {name}.</translation>
    </message>
    <message>
        <source>Mismatch: there are {count} Authorization headers; exactly one is accepted.</source>
        <translation>No coincide: encabezados Authorization, {count}; se acepta exactamente uno.</translation>
    </message>
    <message>
        <source>Mismatch: there is no Authorization header, or it is empty.</source>
        <translation>No coincide: no hay encabezado Authorization o está vacío.</translation>
    </message>
    <message>
        <source>Mismatch: your values carry white space around them that the signer did not use.</source>
        <translation>No coincide: sus valores llevan alrededor espacios que no usó quien firmó.</translation>
    </message>
    <message>
        <source>Mismatch: {count} digits look like {name}; Kit signs with MD5, 32 digits.</source>
        <translation>No coincide: dígitos, {count}; parece {name}. Kit firma con MD5, 32 dígitos.</translation>
    </message>
    <message>
        <source>Mismatch: “{value}” is not a hexadecimal digest.</source>
        <translation>No coincide: «{value}» no es un hash hexadecimal.</translation>
    </message>
    <message>
        <source>No Authorization header</source>
        <translation>Sin encabezado Authorization</translation>
    </message>
    <message>
        <source>No answer was given: kitdesk ended, or is still waiting, before the server behind it had answered.</source>
        <translation>No hubo respuesta: kitdesk se cerró, o aún espera, sin que su servidor haya respondido.</translation>
    </message>
    <message>
        <source>No public address is known. Enter the one of your tunnel or proxy.</source>
        <translation>No se conoce ninguna dirección pública. Introduzca la de su túnel o proxy.</translation>
    </message>
    <message>
        <source>No request of this collection posts a message to a channel (others in it: {count}). Its address has to end in the channel UUID, and its body has to be raw.</source>
        <translation>Ninguna solicitud de esta colección envía un mensaje a un canal (otras que contiene: {count}). Su dirección debe terminar en el UUID del canal y su cuerpo debe ser raw.</translation>
    </message>
    <message>
        <source>No secure connection to {host}: {reason}. Kit will hardly accept what this machine does not. Check the proxy&apos;s certificate.</source>
        <translation>No hay conexión segura con {host}: {reason}. Difícilmente aceptará Kit lo que este equipo no acepta. Compruebe el certificado del proxy.</translation>
    </message>
    <message>
        <source>No secure connection to {host}: {reason}. Nothing was sent. Check host and port, this machine&apos;s clock, and whether a proxy opens TLS on the way. An authority of your own is named under Network in Channel settings.</source>
        <translation>No hay conexión segura con {host}: {reason}. No se envió nada. Compruebe el host y el puerto, el reloj de este equipo y si un proxy abre TLS por el camino. Una autoridad de certificación propia se indica en «Red», en «Ajustes del canal».</translation>
    </message>
    <message>
        <source>No way through the proxy: {reason}. Nothing was sent. Check its address, user name and password under Network in Channel settings.</source>
        <translation>No se pudo pasar por el proxy: {reason}. No se envió nada. Compruebe su dirección, usuario y contraseña en «Red», en «Ajustes del canal».</translation>
    </message>
    <message>
        <source>Nobody has written yet. Expect an event before it, or give the client_id of a customer.</source>
        <translation>Aún no ha escrito nadie. Espere antes un evento o indique el client_id de un cliente.</translation>
    </message>
    <message>
        <source>None of {names} is in the pasted text. Copy the lines of the .env file.</source>
        <translation>En el texto pegado no está ninguno de estos: {names}. Copie las líneas del archivo .env.</translation>
    </message>
    <message>
        <source>None; one is accepted.</source>
        <translation>Ninguna; se acepta una.</translation>
    </message>
    <message>
        <source>Not known, and left as they are: {names}. Fill them in by hand.</source>
        <translation>Desconocidas y dejadas como están: {names}. Rellénelas a mano.</translation>
    </message>
    <message>
        <source>Not made, since the genuine callback before it was not taken as it should be: {came}</source>
        <translation>No se hizo, pues el callback auténtico anterior no se aceptó como debía: {came}</translation>
    </message>
    <message>
        <source>Not made, since {count} checks before it got no answer at all.</source>
        <translation>No se hizo: comprobaciones anteriores sin respuesta alguna, {count}.</translation>
    </message>
    <message>
        <source>Not made, since {count} genuine callbacks before it were refused, and none was taken.</source>
        <translation>No se hizo: callbacks auténticos anteriores rechazados, {count}; aceptados, ninguno.</translation>
    </message>
    <message>
        <source>Not verifiable, since the body cannot be read: {why}</source>
        <translation>No verificable, pues el cuerpo no se puede leer: {why}</translation>
    </message>
    <message>
        <source>Not verifiable: the {missing} of this channel is not known yet.</source>
        <translation>No verificable: aún se desconoce {missing} de este canal.</translation>
    </message>
    <message>
        <source>Nothing had to be masked: there was no secret and no signature in it. What customers wrote is in it.</source>
        <translation>No hubo que ocultar nada: no había secretos ni firmas. Lo que escribieron los clientes sí está.</translation>
    </message>
    <message>
        <source>Nothing has to be done. If your server ever refuses the real Kit, look here first.</source>
        <translation>No hay que hacer nada. Si algún día su servidor rechaza al Kit real, mire primero aquí.</translation>
    </message>
    <message>
        <source>Nothing listens here: the port is taken. Choose another one.</source>
        <translation>Aquí no escucha nada: el puerto está ocupado. Elija otro.</translation>
    </message>
    <message>
        <source>Nothing that must be there; exp is believed where it ends sooner.</source>
        <translation>Nada obligatorio; se tiene en cuenta exp si termina antes.</translation>
    </message>
    <message>
        <source>One send_message event, and the same again, byte for byte.</source>
        <translation>Un evento send_message y otra vez el mismo, byte por byte.</translation>
    </message>
    <message>
        <source>Only this machine or its network gets to {address}. Kit cannot fetch from there, and nothing was asked there.</source>
        <translation>Solo este equipo o su red llega a {address}. Kit no puede descargar de ahí y no se le consultó nada.</translation>
    </message>
    <message>
        <source>Open the Inspector to see request and answer, then edit and resend.</source>
        <translation>Abra el Inspector para ver la solicitud y la respuesta; luego edite y reenvíe.</translation>
    </message>
    <message>
        <source>Other users of this computer may change what is in {folder}, and so what kitdesk does. Take that right away with: chmod go-w {folder}</source>
        <translation>Otros usuarios de este equipo pueden cambiar lo que hay en {folder} y, con ello, lo que hace kitdesk. Quíteles ese derecho con: chmod go-w {folder}</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Fuera de orden</translation>
    </message>
    <message>
        <source>Payload of the type {kind}</source>
        <translation>Payload de tipo {kind}</translation>
    </message>
    <message>
        <source>Port {port} on {host} is taken by another program. Choose another port, or 0 for any free one.</source>
        <translation>Otro programa ocupa el puerto {port} en {host}. Elija otro puerto, o 0 para cualquiera libre.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Raise the limits of your server, its framework and the proxy before it, to 1 MB for a body.</source>
        <translation>Suba los límites de su servidor, su framework y el proxy delante de él a 1 MB por cuerpo.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Accesible</translation>
    </message>
    <message>
        <source>Reachable: what was sent to {host} came back to this kitdesk.</source>
        <translation>Accesible: lo enviado a {host} volvió a este kitdesk.</translation>
    </message>
    <message>
        <source>Read a body to its last chunk where no Content-Length is given, or let a proxy gather it.</source>
        <translation>Si no hay Content-Length, lea el cuerpo hasta el último fragmento (chunk) o deje que un proxy lo reúna.</translation>
    </message>
    <message>
        <source>Reading the fields.</source>
        <translation>Leyendo los campos.</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Redirecciones</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de solicitud</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustez</translation>
    </message>
    <message>
        <source>Run a sandbox, and let your server use it as its Kit, to have this observed.</source>
        <translation>Para poder observarlo, ejecute un Sandbox y haga que su servidor lo use como su Kit.</translation>
    </message>
    <message>
        <source>Salt and API token swapped</source>
        <translation>Salt y token de API invertidos</translation>
    </message>
    <message>
        <source>See whether your server&apos;s queue of new connections (its backlog) and its workers are enough.</source>
        <translation>Vea si bastan la cola de conexiones nuevas de su servidor (su backlog) y sus procesos (workers).</translation>
    </message>
    <message>
        <source>Signed with another API token</source>
        <translation>Firmado con otro token de API</translation>
    </message>
    <message>
        <source>Signed with another salt</source>
        <translation>Firmado con otro salt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Somebody else answers at {host} (status {status}, server: {server}). Let the tunnel or proxy lead to kitdesk&apos;s port.</source>
        <translation>En {host} responde otro (código {status}, servidor: {server}). Dirija el túnel o proxy al puerto de kitdesk.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Grafía</translation>
    </message>
    <message>
        <source>Step {step} (line {line}): {problem}</source>
        <translation>Paso {step} (línea {line}): {problem}</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS could not be agreed on, {why}</source>
        <translation>no se pudo acordar TLS, {why}</translation>
    </message>
    <message>
        <source>TLS was not agreed on within {seconds} s</source>
        <translation>no se acordó TLS en {seconds} s</translation>
    </message>
    <message>
        <source>Take a body only once as much has come as its Content-Length says.</source>
        <translation>Acepte un cuerpo solo cuando haya llegado tanto como indica su Content-Length.</translation>
    </message>
    <message>
        <source>Take the test request by this method as well.</source>
        <translation>Acepte la solicitud de prueba también con este método.</translation>
    </message>
    <message>
        <source>Test request by {method}</source>
        <translation>Solicitud de prueba con {method}</translation>
    </message>
    <message>
        <source>Text in many scripts</source>
        <translation>Texto en muchos alfabetos</translation>
    </message>
    <message>
        <source>The API token is missing. Add or copy one in Administration &gt; Security &gt; API tokens.</source>
        <translation>Falta el token de API. Añada o copie uno en Administration &gt; Security &gt; API tokens.</translation>
    </message>
    <message>
        <source>The Callback URL is missing. Give the address at which your server takes callbacks.</source>
        <translation>Falta la Callback URL. Indique la dirección en la que su servidor acepta callbacks.</translation>
    </message>
    <message>
        <source>The JSON ends too early. Close what is open with }} or ].</source>
        <translation>El JSON termina demasiado pronto. Cierre lo abierto con }} o ].</translation>
    </message>
    <message>
        <source>The JSON is complete before this. Remove what follows.</source>
        <translation>El JSON ya está completo antes de esto. Quite lo que sigue.</translation>
    </message>
    <message>
        <source>The account name is missing. Copy it from Administration &gt; Security &gt; API tokens &gt; API access data.</source>
        <translation>Falta Account name. Cópielo de Administration &gt; Security &gt; API tokens &gt; API access data.</translation>
    </message>
    <message>
        <source>The address is missing. Give the URL of the file.</source>
        <translation>Falta la dirección. Indique la URL del archivo.</translation>
    </message>
    <message>
        <source>The address names a user before the host {host}, and only a browser would log in. Leave it out.</source>
        <translation>La dirección lleva un usuario antes del host {host}, y solo un navegador iniciaría sesión. Quítelo.</translation>
    </message>
    <message>
        <source>The base URL is more than a host. Keep only {value}, or paste a whole channel link with Paste.</source>
        <translation>La URL base es más que un host. Deje solo {value} o pegue un enlace de canal completo con «Pegar».</translation>
    </message>
    <message>
        <source>The body is JSON, but has no event_id. Type the event_id by hand.</source>
        <translation>El cuerpo es JSON, pero no tiene event_id. Escriba el event_id a mano.</translation>
    </message>
    <message>
        <source>The body&apos;s event_id is {value}, which is no string; Kit&apos;s is one. Type the event_id by hand.</source>
        <translation>El event_id del cuerpo es {value}, que no es una cadena; el de Kit lo es. Escriba el event_id a mano.</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid and trusted.</source>
        <translation>El certificado de {host} es válido y de confianza.</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid, and trusted with the authorities in {authorities}.</source>
        <translation>El certificado de {host} es válido y de confianza con las autoridades de certificación de {authorities}.</translation>
    </message>
    <message>
        <source>The channel UUID is missing. Copy it from the channel in Setup &gt; Conversations &gt; Channels.</source>
        <translation>Falta el UUID del canal. Cópielo del canal en Setup &gt; Conversations &gt; Channels.</translation>
    </message>
    <message>
        <source>The clipboard holds no channel link, no .env and no Postman environment. Copy the link from the Channel UUID field in Setup &gt; Conversations &gt; Channels.</source>
        <translation>El portapapeles no contiene un enlace de canal, un .env ni un entorno de Postman. Copie el enlace del campo Channel UUID en Setup &gt; Conversations &gt; Channels.</translation>
    </message>
    <message>
        <source>The clipboard holds {count} characters, too many for a channel. Copy the channel link or the .env alone.</source>
        <translation>Caracteres en el portapapeles: {count}, demasiados para un canal. Copie solo el enlace del canal o el .env.</translation>
    </message>
    <message>
        <source>The closing of a conversation, and then its only message.</source>
        <translation>El cierre de una conversación y luego su único mensaje.</translation>
    </message>
    <message>
        <source>The collection has more than {limit} requests. Export a folder of it alone.</source>
        <translation>La colección supera el máximo de {limit} solicitudes. Exporte solo una de sus carpetas.</translation>
    </message>
    <message>
        <source>The comma before this {value} is one too many. Remove it.</source>
        <translation>Sobra la coma antes de {value}. Quítela.</translation>
    </message>
    <message>
        <source>The command makes a {method} request; a message goes out as POST.</source>
        <translation>El comando hace una solicitud {method}; un mensaje sale como POST.</translation>
    </message>
    <message>
        <source>The command takes its body from “{value}”, which is not opened. Paste what is in it instead.</source>
        <translation>El comando toma su cuerpo de «{value}», que no se abre. Pegue en su lugar lo que contiene.</translation>
    </message>
    <message>
        <source>The command uploads a form or a file; a message to Kit is JSON. Copy the one with --data.</source>
        <translation>El comando sube un formulario o un archivo; un mensaje a Kit es JSON. Copie el que lleva --data.</translation>
    </message>
    <message>
        <source>The connection was closed after {time} without an answer: that refuses it, unless your server crashed, as its log would show.</source>
        <translation>La conexión se cerró tras {time} sin respuesta: eso equivale a un rechazo, salvo que su servidor se cayera, como mostraría su registro.</translation>
    </message>
    <message>
        <source>The connection was closed without an answer, and only after {time}.</source>
        <translation>La conexión se cerró sin respuesta, y solo tras {time}.</translation>
    </message>
    <message>
        <source>The conversation is closed already: a real Kit would hardly close it twice. Unverified: the contract does not say so.</source>
        <translation>La conversación ya está cerrada: un Kit real difícilmente la cerraría dos veces. Sin verificar: el contrato no lo dice.</translation>
    </message>
    <message>
        <source>The conversation is closed, and the customer has not written since: a real Kit would hardly answer in it. Unverified: the contract does not say so.</source>
        <translation>La conversación está cerrada y el cliente no ha escrito desde entonces: un Kit real difícilmente respondería en ella. Sin verificar: el contrato no lo dice.</translation>
    </message>
    <message>
        <source>The customer would never get what the agent attached.</source>
        <translation>El cliente nunca recibiría lo que adjuntó el agente.</translation>
    </message>
    <message>
        <source>The customer would never see what was answered.</source>
        <translation>El cliente nunca vería lo que se respondió.</translation>
    </message>
    <message>
        <source>The day Kit adds something to its callbacks, your server would stop taking them.</source>
        <translation>El día que Kit añada algo a sus callbacks, su servidor dejaría de aceptarlos.</translation>
    </message>
    <message>
        <source>The display that kitdesk was on is gone, so it has ended. Nothing that was sent or received is lost.</source>
        <translation>La pantalla en la que estaba kitdesk ha desaparecido, por lo que ha terminado. No se ha perdido nada de lo enviado ni recibido.</translation>
    </message>
    <message>
        <source>The file has more than {limit} MB. Choose the one that was exported.</source>
        <translation>El archivo supera los {limit} MB. Elija el que se exportó.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8 or UTF-16. Choose the one that was exported.</source>
        <translation>El archivo no es texto en UTF-8 ni UTF-16. Elija el que se exportó.</translation>
    </message>
    <message>
        <source>The file is {type}, but the attachment&apos;s type is “{kind}”. Choose “{fits}”, or another file.</source>
        <translation>El archivo es {type}, pero el tipo del adjunto es «{kind}». Elija «{fits}» u otro archivo.</translation>
    </message>
    <message>
        <source>The file name has {length} characters; most systems take {limit} at most.</source>
        <translation>Caracteres del nombre de archivo: {length}; la mayoría de los sistemas acepta como máximo {limit}.</translation>
    </message>
    <message>
        <source>The file name is missing. Give one: an agent reads it before opening the file.</source>
        <translation>Falta el nombre de archivo. Indique uno: un agente lo lee antes de abrir el archivo.</translation>
    </message>
    <message>
        <source>The file of unsent messages {path} could not be used: {reason}. It was kept as {kept}; what you write from now on is kept in a new one.</source>
        <translation>No se pudo usar el archivo de mensajes sin enviar {path}: {reason}. Se conservó como {kept}; lo que escriba a partir de ahora se guarda en uno nuevo.</translation>
    </message>
    <message>
        <source>The first digit only</source>
        <translation>Solo el primer dígito</translation>
    </message>
    <message>
        <source>The first half of a callback&apos;s body, a silence, and then the end of the connection.</source>
        <translation>La primera mitad del cuerpo de un callback, un silencio y luego el fin de la conexión.</translation>
    </message>
    <message>
        <source>The hole in the scheme</source>
        <translation>El hueco del esquema</translation>
    </message>
    <message>
        <source>The host is missing. Choose a region, or copy the Custom channel API hostname from Administration &gt; Security &gt; API tokens &gt; API access data.</source>
        <translation>Falta el host. Elija una región o copie Custom channel API hostname de Administration &gt; Security &gt; API tokens &gt; API access data.</translation>
    </message>
    <message>
        <source>The journal could not be read: {reason}. What is shown may be incomplete. Close kitdesk and copy the journal&apos;s files before you go on.</source>
        <translation>No se pudo leer el diario: {reason}. Lo que se muestra puede estar incompleto. Cierre kitdesk y copie los archivos del diario antes de seguir.</translation>
    </message>
    <message>
        <source>The journal could not be written, for its file is damaged: {reason}. The last step was not stored. Close kitdesk and copy the journal&apos;s files before you go on.</source>
        <translation>No se pudo escribir el diario, porque su archivo está dañado: {reason}. El último paso no se guardó. Cierre kitdesk y copie los archivos del diario antes de seguir.</translation>
    </message>
    <message>
        <source>The journal could not be written: {reason}. The last step was not stored. Free some space or check the folder, then try again.</source>
        <translation>No se pudo escribir el diario: {reason}. El último paso no se guardó. Libere espacio o compruebe la carpeta y reintente.</translation>
    </message>
    <message>
        <source>The journal is of version {version} and is being brought to version {wanted}. For a million messages that takes half a minute.</source>
        <translation>El diario es de la versión {version} y se está pasando a la versión {wanted}. Para un millón de mensajes tarda medio minuto.</translation>
    </message>
    <message>
        <source>The journal was brought to version {wanted}. It is kept as it was in {kept}; delete that file when all is well.</source>
        <translation>El diario se pasó a la versión {wanted}. Se conserva como estaba en {kept}; elimine ese archivo cuando todo esté bien.</translation>
    </message>
    <message>
        <source>The journal {path} could not be brought from version {version} to {wanted}: {reason}. Nothing was changed. It takes about {size} MB of free space in its folder; make room or check the folder, and start kitdesk again.</source>
        <translation>No se pudo pasar el diario {path} de la versión {version} a la {wanted}: {reason}. No se cambió nada. Hacen falta unos {size} MB libres en su carpeta; libere espacio o compruebe la carpeta e inicie kitdesk de nuevo.</translation>
    </message>
    <message>
        <source>The journal {path} could not be used: {reason}. It was kept as {kept}; kitdesk starts a new one.</source>
        <translation>No se pudo usar el diario {path}: {reason}. Se conservó como {kept}; kitdesk empieza uno nuevo.</translation>
    </message>
    <message>
        <source>The last callback got none; Kit was answered {status}.</source>
        <translation>El último callback no obtuvo respuesta; Kit recibió un {status}.</translation>
    </message>
    <message>
        <source>The last callback was answered {status} after {time}.</source>
        <translation>El último callback recibió un {status} tras {time}.</translation>
    </message>
    <message>
        <source>The member “{name}” stands twice in one object. Remove one of the two.</source>
        <translation>El campo «{name}» está dos veces en un objeto. Quite uno de los dos.</translation>
    </message>
    <message>
        <source>The message has neither text nor attachment.</source>
        <translation>El mensaje no tiene texto ni adjuntos.</translation>
    </message>
    <message>
        <source>The message has neither text nor attachment. Kit may refuse it (unverified).</source>
        <translation>El mensaje no tiene texto ni adjuntos. Kit puede rechazarlo (sin verificar).</translation>
    </message>
    <message>
        <source>The message was not sent: there is no access token. {problem}</source>
        <translation>El mensaje no se envió: no hay token de acceso. {problem}</translation>
    </message>
    <message>
        <source>The name is missing. Give one by which you will find it.</source>
        <translation>Falta el nombre. Indique uno por el que lo encontrará.</translation>
    </message>
    <message>
        <source>The name is missing. Give one that you will recognise.</source>
        <translation>Falta el nombre. Indique uno que vaya a reconocer.</translation>
    </message>
    <message>
        <source>The name is too long: give at most {limit} characters.</source>
        <translation>El nombre es demasiado largo: indique como máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>The number {value} does not fit into JSON. Write it shorter, or as a string.</source>
        <translation>El número {value} no cabe en JSON. Escríbalo más corto o como cadena.</translation>
    </message>
    <message>
        <source>The password belongs into its own field, from where it goes to the keyring. Take it out here.</source>
        <translation>La contraseña va en su propio campo, de donde pasa al llavero. Quítela de aquí.</translation>
    </message>
    <message>
        <source>The pasted command has more than {limit} words. Paste one alone.</source>
        <translation>El comando pegado supera el máximo de {limit} palabras. Pegue solo uno.</translation>
    </message>
    <message>
        <source>The pasted text has {count} characters, more than {limit}. Paste one command alone.</source>
        <translation>Caracteres del texto pegado: {count}, más de {limit}. Pegue solo un comando.</translation>
    </message>
    <message>
        <source>The pasted text has {count} characters; a request has {limit} at most. Paste one request alone.</source>
        <translation>Caracteres del texto pegado: {count}; una solicitud tiene como máximo {limit}. Pegue solo una solicitud.</translation>
    </message>
    <message>
        <source>The persona&apos;s client_id is not text in quotes.</source>
        <translation>El client_id de la persona no es texto entre comillas.</translation>
    </message>
    <message>
        <source>The picture at {host} has more than {most} MB and is not shown here.</source>
        <translation>La imagen de {host} supera los {most} MB y no se muestra aquí.</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} pixels; up to {most} million are shown here. Open it in a browser.</source>
        <translation>La imagen tiene {width} × {height} píxeles; aquí se muestran hasta {most} millones. Ábrala en un navegador.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <translation>La imagen está dañada y no se puede mostrar.</translation>
    </message>
    <message>
        <source>The port of the proxy is missing. Give it as http://{host}:3128.</source>
        <translation>Falta el puerto del proxy. Indíquelo así: http://{host}:3128.</translation>
    </message>
    <message>
        <source>The proxy does not lead to {host}: {reason}. Check the host against Custom channel API hostname in Administration &gt; Security &gt; API tokens &gt; API access data, and whether the proxy lets it through.</source>
        <translation>El proxy no lleva a {host}: {reason}. Compare el host con Custom channel API hostname en Administration &gt; Security &gt; API tokens &gt; API access data, y vea si el proxy lo deja pasar.</translation>
    </message>
    <message>
        <source>The proxy has connected to {host}, whose name it looks up itself.</source>
        <translation>El proxy se conectó a {host}, cuyo nombre resuelve él mismo.</translation>
    </message>
    <message>
        <source>The proxy {proxy} takes requests from here.</source>
        <translation>El proxy {proxy} acepta solicitudes desde aquí.</translation>
    </message>
    <message>
        <source>The reason is {reason}, but is_bot says {flag}: a real Kit would hardly contradict itself.</source>
        <translation>El motivo es {reason}, pero is_bot dice {flag}: un Kit real difícilmente se contradiría.</translation>
    </message>
    <message>
        <source>The regular expression “{value}” is longer than {most} characters. Look for less.</source>
        <translation>La expresión regular «{value}» supera el máximo de {most} caracteres. Busque menos.</translation>
    </message>
    <message>
        <source>The reply is empty. Give it a text, or a payload.</source>
        <translation>La respuesta está vacía. Indique un texto o un payload.</translation>
    </message>
    <message>
        <source>The request could not be sent as a whole within {time}, and your server said nothing meanwhile: either it reads slowly, or the line is slow.</source>
        <translation>No se pudo enviar la solicitud completa en {time} y su servidor no dijo nada entretanto: o lee despacio o la línea es lenta.</translation>
    </message>
    <message>
        <source>The request has bytes that are no UTF-8, so it cannot be copied as text. Copy it as cURL, or save its body.</source>
        <translation>La solicitud tiene bytes que no son UTF-8, así que no se puede copiar como texto. Cópiela como cURL o guarde su cuerpo.</translation>
    </message>
    <message>
        <source>The request has {count} Authorization headers; exactly one is accepted. Remove what a proxy added.</source>
        <translation>Encabezados Authorization en la solicitud: {count}; se acepta exactamente uno. Quite lo que añadió un proxy.</translation>
    </message>
    <message>
        <source>The same JSON, with other white space or escapes.</source>
        <translation>El mismo JSON, con otros espacios o escapes.</translation>
    </message>
    <message>
        <source>The same event twice</source>
        <translation>El mismo evento dos veces</translation>
    </message>
    <message>
        <source>The same message in two events</source>
        <translation>El mismo mensaje en dos eventos</translation>
    </message>
    <message>
        <source>The script {file} cannot be played. {problem}</source>
        <translation>No se puede ejecutar el guion {file}. {problem}</translation>
    </message>
    <message>
        <source>The script {file} cannot be read: {reason}. Give another file.</source>
        <translation>No se puede leer el guion {file}: {reason}. Indique otro archivo.</translation>
    </message>
    <message>
        <source>The script {file} posts callbacks, but says not where to. Give --callback-url, or write callback_url at its top.</source>
        <translation>El guion {file} envía callbacks, pero no dice adónde. Indique --callback-url o escriba callback_url al principio.</translation>
    </message>
    <message>
        <source>The second one is refused.</source>
        <translation>El segundo se rechaza.</translation>
    </message>
    <message>
        <source>The server does not say how large it is, so nobody knows before all of it has come.</source>
        <translation>El servidor no dice cuánto ocupa, así que no se sabe hasta que llega entero.</translation>
    </message>
    <message>
        <source>The server does not say what it is, and its first bytes do not show it. Set its Content-Type.</source>
        <translation>El servidor no dice qué es y sus primeros bytes no lo muestran. Defina su Content-Type.</translation>
    </message>
    <message>
        <source>The server does not say what it is; the first bytes are of {shown}. Set its Content-Type.</source>
        <translation>El servidor no dice qué es; los primeros bytes son de {shown}. Defina su Content-Type.</translation>
    </message>
    <message>
        <source>The settings file {path} could not be used: {reason}. It was kept as {kept}; kitdesk starts with fresh settings. Repair the kept file and put it back, or set the channels up again.</source>
        <translation>No se pudo usar el archivo de ajustes {path}: {reason}. Se conservó como {kept}; kitdesk empieza con ajustes nuevos. Repare el archivo conservado y devuélvalo a su sitio, o configure los canales de nuevo.</translation>
    </message>
    <message>
        <source>The signature of the test request never changes. Whoever has seen it once could write to your customers in an agent&apos;s name for ever.</source>
        <translation>La firma de la solicitud de prueba no cambia nunca. Quien la haya visto una vez podría escribir para siempre a sus clientes en nombre de un agente.</translation>
    </message>
    <message>
        <source>The system keyring cannot keep secrets: {reason}. They are kept for this run only; you will be asked again next time. Unlock or install a keyring to keep them.</source>
        <translation>El llavero del sistema no puede guardar secretos: {reason}. Se conservan solo para esta sesión; la próxima vez se le pedirán de nuevo. Para guardarlos, desbloquee o instale un llavero.</translation>
    </message>
    <message>
        <source>The template&apos;s payload is not a list [ … ].</source>
        <translation>El payload de la plantilla no es una lista [ … ].</translation>
    </message>
    <message>
        <source>The template&apos;s text is not text in quotes.</source>
        <translation>El text de la plantilla no es texto entre comillas.</translation>
    </message>
    <message>
        <source>The test request&apos;s signature</source>
        <translation>Firma de la solicitud de prueba</translation>
    </message>
    <message>
        <source>The text has {length} characters, and at most {limit} can be kept. Shorten it.</source>
        <translation>Caracteres del texto: {length}; se pueden guardar como máximo {limit}. Acórtelo.</translation>
    </message>
    <message>
        <source>The text has {length} characters; the form shows at most {limit}. Edit it in the JSON.</source>
        <translation>Caracteres del texto: {length}; el formulario muestra como máximo {limit}. Edítelo en el JSON.</translation>
    </message>
    <message>
        <source>The text that begins here has no closing quote.</source>
        <translation>Al texto que empieza aquí le falta la comilla de cierre.</translation>
    </message>
    <message>
        <source>The transcript has the format {format}; this kitdesk reads {known}. Open it with the kitdesk that wrote it, or with a newer one.</source>
        <translation>La transcripción tiene el formato {format}; este kitdesk lee {known}. Ábrala con el kitdesk que la escribió o con uno más nuevo.</translation>
    </message>
    <message>
        <source>The transcript is one document of more than {limit} MB. Export it as a repro bundle, which can be read in part.</source>
        <translation>La transcripción es un único documento de más de {limit} MB. Expórtela como paquete de reproducción, que se puede leer por partes.</translation>
    </message>
    <message>
        <source>The tunnel or proxy at {host} answers, but finds nothing behind it (status {status}, server: {server}). Check that it is running and leads to kitdesk&apos;s port.</source>
        <translation>El túnel o proxy en {host} responde, pero no encuentra nada detrás (código {status}, servidor: {server}). Compruebe que está en marcha y lleva al puerto de kitdesk.</translation>
    </message>
    <message>
        <source>The {name} has a blank inside. Copy it again, alone.</source>
        <translation>Hay un espacio dentro del valor: {name}. Cópielo de nuevo, solo.</translation>
    </message>
    <message>
        <source>The {name} has characters that no {name} of Kit has. Copy it again from Kit&apos;s own screen.</source>
        <translation>{name}: tiene caracteres que ningún valor «{name}» de Kit tiene. Cópielo de nuevo de la pantalla de Kit.</translation>
    </message>
    <message>
        <source>There is no JSON here. Write an object, or undo.</source>
        <translation>Aquí no hay JSON. Escriba un objeto o deshaga.</translation>
    </message>
    <message>
        <source>There is no check “{name}”. Name one as a report does, forged.wrong-salt, or a group: {groups}.</source>
        <translation>No existe la comprobación «{name}». Indique una como en un informe, forged.wrong-salt, o un grupo: {groups}.</translation>
    </message>
    <message>
        <source>There is no curl command in it. Copy the whole command, from curl on.</source>
        <translation>No contiene ningún comando curl. Copie el comando completo, desde curl.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <source>There is nothing to deliver again yet. Put a step with reply or close before it.</source>
        <translation>Aún no hay nada que volver a entregar. Ponga antes un paso con reply o close.</translation>
    </message>
    <message>
        <source>There is “{value}” already. Choose another name.</source>
        <translation>«{value}» ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>They may come later. If not, look into your server&apos;s log for what became of the rest.</source>
        <translation>Pueden llegar más tarde. Si no, mire en el registro de su servidor qué fue del resto.</translation>
    </message>
    <message>
        <source>This JSON is nested more than {limit} deep. Flatten it.</source>
        <translation>El anidamiento de este JSON supera {limit}. Simplifíquelo.</translation>
    </message>
    <message>
        <source>This JSON is no Postman environment with any of {names}. Export the environment that holds them.</source>
        <translation>Este JSON no es un entorno de Postman con alguno de estos: {names}. Exporte el entorno que los contiene.</translation>
    </message>
    <message>
        <source>This address names a user before its host, {value}, as addresses do that want to look like another one. It is not opened.</source>
        <translation>Esta dirección lleva un usuario antes del host, {value}, como las que quieren hacerse pasar por otra. No se abre.</translation>
    </message>
    <message>
        <source>This attachment has no address.</source>
        <translation>Este adjunto no tiene dirección.</translation>
    </message>
    <message>
        <source>This backslash escapes nothing. Write a backslash as \\.</source>
        <translation>Esta barra invertida no escapa nada. Escriba una barra invertida como \\.</translation>
    </message>
    <message>
        <source>This channel is switched off. Let it listen first.</source>
        <translation>Este canal está desactivado. Active antes su escucha.</translation>
    </message>
    <message>
        <source>This comma is one too many. Remove it.</source>
        <translation>Sobra esta coma. Quítela.</translation>
    </message>
    <message>
        <source>This command logs in, which kitdesk does by itself. Copy the one that posts the message.</source>
        <translation>Este comando inicia sesión, lo que kitdesk hace por sí mismo. Copie el que envía el mensaje.</translation>
    </message>
    <message>
        <source>This command sends no body to {url}, so there is no message in it. Copy the one with --data.</source>
        <translation>Este comando no envía ningún cuerpo a {url}, así que no contiene un mensaje. Copie el que lleva --data.</translation>
    </message>
    <message>
        <source>This customer has not written: a real Kit knows a client_id only from an event of your server&apos;s.</source>
        <translation>Este cliente no ha escrito: un Kit real solo conoce un client_id por un evento de su servidor.</translation>
    </message>
    <message>
        <source>This is no .env, Postman environment or collection, cURL command, message or transcript. Copy the whole of it, from its first character on.</source>
        <translation>No es un .env, un entorno o una colección de Postman, un comando cURL, un mensaje ni una transcripción. Cópielo completo, desde el primer carácter.</translation>
    </message>
    <message>
        <source>This is no transcript of kitdesk. Export one with File &gt; Export as a repro bundle, NDJSON or JSON.</source>
        <translation>No es una transcripción de kitdesk. Exporte una con Archivo &gt; Exportar como paquete de reproducción, NDJSON o JSON.</translation>
    </message>
    <message>
        <source>This is not JSON: {problem} at line {line}, column {column}.</source>
        <translation>No es JSON: {problem} en la línea {line}, columna {column}.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text: byte {place} does not fit. Send JSON as UTF-8.</source>
        <translation>No es texto UTF-8: el byte {place} no es válido. Envíe el JSON en UTF-8.</translation>
    </message>
    <message>
        <source>This is the API token again. The security salt stands in the channel&apos;s settings.</source>
        <translation>Es otra vez el token de API. El Security salt está en los ajustes del canal.</translation>
    </message>
    <message>
        <source>This looks like a UUID. Check that it is the API token and not its token ID or the channel UUID.</source>
        <translation>Parece un UUID. Compruebe que es el token de API y no su ID ni el UUID del canal.</translation>
    </message>
    <message>
        <source>This looks like an access token, which lives 15 minutes. Check that it is the API token.</source>
        <translation>Parece un token de acceso, con vigencia de 15 minutos. Compruebe que es el token de API.</translation>
    </message>
    <message>
        <source>Too many tunnels were asked for from this network. Wait some minutes and start again.</source>
        <translation>Se pidieron demasiados túneles desde esta red. Espere unos minutos e inicie de nuevo.</translation>
    </message>
    <message>
        <source>Two events with different event_id and the same message_id.</source>
        <translation>Dos eventos con distinto event_id y el mismo message_id.</translation>
    </message>
    <message>
        <source>Unknown members</source>
        <translation>Campos desconocidos</translation>
    </message>
    <message>
        <source>Unknown: nothing is sent twice without being asked.</source>
        <translation>Desconocido: nada se envía dos veces sin pedirlo.</translation>
    </message>
    <message>
        <source>Upper-case digits</source>
        <translation>Dígitos en mayúsculas</translation>
    </message>
    <message>
        <source>Verified: the parts are joined by a colon and a blank.</source>
        <translation>Verificada: las partes están unidas por dos puntos y un espacio.</translation>
    </message>
    <message>
        <source>Verified: the parts are joined by a colon.</source>
        <translation>Verificada: las partes están unidas por dos puntos.</translation>
    </message>
    <message>
        <source>Verify with the event_id wherever there is a body, and take the test request&apos;s signature only where there is none.</source>
        <translation>Verifique con el event_id siempre que haya cuerpo, y acepte la firma de la solicitud de prueba solo donde no lo haya.</translation>
    </message>
    <message>
        <source>Waiting whether it is asked for.</source>
        <translation>Esperando por si se solicita.</translation>
    </message>
    <message>
        <source>What a login needs is filled. The security salt is missing: callbacks cannot be verified without it.</source>
        <translation>Lo necesario para iniciar sesión está relleno. Falta el Security salt: sin él no se pueden verificar los callbacks.</translation>
    </message>
    <message>
        <source>What a shell would compute ($…) stands as it was written.</source>
        <translation>Lo que calcularía un shell ($…) queda como se escribió.</translation>
    </message>
    <message>
        <source>What does Kit answer to ids that it has taken before?</source>
        <translation>¿Qué responde Kit a ids que ya aceptó?</translation>
    </message>
    <message>
        <source>What does an access token say of itself?</source>
        <translation>¿Qué dice de sí mismo un token de acceso?</translation>
    </message>
    <message>
        <source>What does an event_id look like?</source>
        <translation>¿Qué aspecto tiene un event_id?</translation>
    </message>
    <message>
        <source>What joins salt, token and event_id in the signature?</source>
        <translation>¿Qué une salt, token y event_id en la firma?</translation>
    </message>
    <message>
        <source>What waits in the outbox of channel “{channel}” could not be read: {reason}. Nothing is sent on it, so that nothing overtakes. Close kitdesk, keep a copy of the journal&apos;s files and start without them, or set the channel up anew.</source>
        <translation>No se pudo leer lo que espera en la bandeja de salida del canal «{channel}»: {reason}. No se envía nada por él, para que nada se adelante. Cierre kitdesk, guarde una copia de los archivos del diario e inicie sin ellos, o configure el canal de nuevo.</translation>
    </message>
    <message>
        <source>What works for one callback may fail, wait or mix up when many come.</source>
        <translation>Lo que funciona con un callback puede fallar, esperar o mezclarse cuando llegan muchos.</translation>
    </message>
    <message>
        <source>What {host} gave is {type}. Only PNG, JPEG, WebP and GIF pictures are shown here.</source>
        <translation>Lo que entregó {host} es {type}. Aquí solo se muestran imágenes PNG, JPEG, WebP y GIF.</translation>
    </message>
    <message>
        <source>Which event types come?</source>
        <translation>¿Qué tipos de evento llegan?</translation>
    </message>
    <message>
        <source>Whoever has seen one callback could send any number of others with its signature.</source>
        <translation>Quien haya visto un callback podría enviar cuantos quisiera con su firma.</translation>
    </message>
    <message>
        <source>Whoever knows the Callback URL could write to your customers in an agent&apos;s name.</source>
        <translation>Quien conozca la Callback URL podría escribir a sus clientes en nombre de un agente.</translation>
    </message>
    <message>
        <source>With any; kitdesk logs in again.</source>
        <translation>Con cualquiera; kitdesk inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>With any; the text of the answer is shown.</source>
        <translation>Con cualquiera; se muestra el texto de la respuesta.</translation>
    </message>
    <message>
        <source>With status 401, or in words; a new token is tried once.</source>
        <translation>Con el código 401 o con palabras; se prueba una vez un token nuevo.</translation>
    </message>
    <message>
        <source>With which status and code is a login refused?</source>
        <translation>¿Con qué código HTTP y de error se rechaza un inicio de sesión?</translation>
    </message>
    <message>
        <source>With which status and code is a token refresh refused?</source>
        <translation>¿Con qué código HTTP y de error se rechaza una renovación de token?</translation>
    </message>
    <message>
        <source>With which status and code is an event refused?</source>
        <translation>¿Con qué código HTTP y de error se rechaza un evento?</translation>
    </message>
    <message>
        <source>Without a limit a few such requests at once fill your server&apos;s memory.</source>
        <translation>Sin un límite, unas pocas solicitudes así a la vez llenan la memoria de su servidor.</translation>
    </message>
    <message>
        <source>Your server&apos;s address is open to anybody. What makes it fail or hang keeps it from Kit.</source>
        <translation>La dirección de su servidor está abierta a cualquiera. Lo que lo hace fallar o bloquearse lo deja fuera del alcance de Kit.</translation>
    </message>
    <message>
        <source>a dropped connection</source>
        <translation>conexión cortada</translation>
    </message>
    <message>
        <source>after = true goes with a 5xx, drop or html only. Leave it out.</source>
        <translation>after = true solo va con un 5xx, drop o html. Quítelo.</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>otro programa lo tiene en uso</translation>
    </message>
    <message>
        <source>at {time} in {ms} ms</source>
        <translation>a las {time} en {ms} ms</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>connection refused on port {port}</source>
        <translation>conexión rechazada en el puerto {port}</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>http:// is for this machine only; use https://</source>
        <translation>http:// es solo para este equipo; use https://</translation>
    </message>
    <message>
        <source>http:// would send callbacks to {host} in the clear. Use https:// (http is for this machine only).</source>
        <translation>http:// enviaría los callbacks a {host} sin cifrar. Use https:// (http es solo para este equipo).</translation>
    </message>
    <message>
        <source>http:// would send the API token to {host} in the clear. Use https:// (http is for this machine only).</source>
        <translation>http:// enviaría el token de API a {host} sin cifrar. Use https:// (http es solo para este equipo).</translation>
    </message>
    <message>
        <source>information</source>
        <translation>información</translation>
    </message>
    <message>
        <source>it asks for a client certificate, and there is none to show</source>
        <translation>pide un certificado de cliente y no hay ninguno que mostrar</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>it closed the connection before an answer came</source>
        <translation>cerró la conexión antes de que llegara una respuesta</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>it does not know the authority of the client certificate</source>
        <translation>no conoce la autoridad del certificado de cliente</translation>
    </message>
    <message>
        <source>it does not let the holder of the client certificate in</source>
        <translation>no deja entrar al titular del certificado de cliente</translation>
    </message>
    <message>
        <source>it does not take client certificates of this kind</source>
        <translation>no acepta certificados de cliente de este tipo</translation>
    </message>
    <message>
        <source>it does not take the client certificate</source>
        <translation>no acepta el certificado de cliente</translation>
    </message>
    <message>
        <source>it gives back something else than it was given</source>
        <translation>devuelve algo distinto de lo que recibió</translation>
    </message>
    <message>
        <source>it has no event_id that is text</source>
        <translation>no tiene un event_id que sea texto</translation>
    </message>
    <message>
        <source>it holds something else than unsent messages</source>
        <translation>contiene algo que no son mensajes sin enviar</translation>
    </message>
    <message>
        <source>it is at {address}, and http:// is for this machine only</source>
        <translation>está en {address}, y http:// es solo para este equipo</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is no journal of kitdesk</source>
        <translation>no es un diario de kitdesk</translation>
    </message>
    <message>
        <source>it is no part of an address</source>
        <translation>no es parte de una dirección</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>es de solo lectura</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it is too large for settings</source>
        <translation>es demasiado grande para unos ajustes</translation>
    </message>
    <message>
        <source>it is too large for unsent messages</source>
        <translation>es demasiado grande para mensajes sin enviar</translation>
    </message>
    <message>
        <source>it points to {place}, and redirects are not followed</source>
        <translation>apunta a {place}, y no se siguen redirecciones</translation>
    </message>
    <message>
        <source>it takes the client certificate for expired</source>
        <translation>da por caducado el certificado de cliente</translation>
    </message>
    <message>
        <source>it takes the client certificate for revoked</source>
        <translation>da por revocado el certificado de cliente</translation>
    </message>
    <message>
        <source>its -wal belongs to another journal</source>
        <translation>su -wal pertenece a otro diario</translation>
    </message>
    <message>
        <source>its address cannot be read</source>
        <translation>no se puede leer su dirección</translation>
    </message>
    <message>
        <source>its address is not complete</source>
        <translation>su dirección está incompleta</translation>
    </message>
    <message>
        <source>its answer cannot be unpacked</source>
        <translation>la respuesta no se puede descomprimir</translation>
    </message>
    <message>
        <source>its answer is a web page</source>
        <translation>la respuesta es una página web</translation>
    </message>
    <message>
        <source>its answer is empty</source>
        <translation>la respuesta está vacía</translation>
    </message>
    <message>
        <source>its answer is larger than {most} bytes</source>
        <translation>la respuesta ocupa más de {most} bytes</translation>
    </message>
    <message>
        <source>its answer is not a JSON object</source>
        <translation>la respuesta no es un objeto JSON</translation>
    </message>
    <message>
        <source>its answer is packed in a way that was not asked for</source>
        <translation>la respuesta está comprimida de un modo que no se pidió</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that is not trusted here</source>
        <translation>su certificado es de una autoridad en la que aquí no se confía</translation>
    </message>
    <message>
        <source>its certificate has expired; check this machine&apos;s date too</source>
        <translation>su certificado caducó; compruebe también la fecha de este equipo</translation>
    </message>
    <message>
        <source>its certificate is for another host</source>
        <translation>su certificado es para otro host</translation>
    </message>
    <message>
        <source>its certificate is not valid yet; check this machine&apos;s date</source>
        <translation>su certificado aún no es válido; compruebe la fecha de este equipo</translation>
    </message>
    <message>
        <source>its certificate is self-signed</source>
        <translation>su certificado es autofirmado</translation>
    </message>
    <message>
        <source>its certificate is signed by a self-signed authority that is not trusted here</source>
        <translation>su certificado está firmado por una autoridad autofirmada en la que aquí no se confía</translation>
    </message>
    <message>
        <source>its certificate was not accepted, {why}</source>
        <translation>no se aceptó su certificado, {why}</translation>
    </message>
    <message>
        <source>its member “result” holds no tokens</source>
        <translation>el campo «result» no tiene tokens</translation>
    </message>
    <message>
        <source>its member “{name}” holds characters that no header can carry</source>
        <translation>el campo «{name}» tiene caracteres que ningún encabezado admite</translation>
    </message>
    <message>
        <source>its member “{name}” is longer than {limit} characters</source>
        <translation>el campo «{name}» tiene más de {limit} caracteres</translation>
    </message>
    <message>
        <source>its member “{name}” is missing</source>
        <translation>falta el campo «{name}»</translation>
    </message>
    <message>
        <source>its member “{name}” is neither true nor false</source>
        <translation>el campo «{name}» no es true ni false</translation>
    </message>
    <message>
        <source>its member “{name}” is not a text</source>
        <translation>el campo «{name}» no es texto</translation>
    </message>
    <message>
        <source>its name was not looked up within {seconds} s</source>
        <translation>su nombre no se resolvió en {seconds} s</translation>
    </message>
    <message>
        <source>its tables are not those of a journal</source>
        <translation>sus tablas no son las de un diario</translation>
    </message>
    <message>
        <source>its version is {version}, and this kitdesk knows {known}</source>
        <translation>su versión es {version} y este kitdesk conoce {known}</translation>
    </message>
    <message>
        <source>kitdesk ended before an answer came. Look in Kit whether it is there before you resend.</source>
        <translation>kitdesk se cerró antes de recibir respuesta. Mire si está en Kit antes de reenviar.</translation>
    </message>
    <message>
        <source>kitdesk is already running on {folder}, but its window does not answer. Look for it, or end its process, and start again.</source>
        <translation>kitdesk ya está en marcha en {folder}, pero su ventana no responde. Búsquela o termine su proceso, e inicie de nuevo.</translation>
    </message>
    <message>
        <source>kitdesk is already running on {folder}. Its window was raised instead of opening a second one.</source>
        <translation>kitdesk ya está en marcha en {folder}. Se mostró su ventana en vez de abrir otra.</translation>
    </message>
    <message>
        <source>kitdesk is already running on {folder}. {file} is opened there.</source>
        <translation>kitdesk ya se está ejecutando en {folder}. {file} se abre allí.</translation>
    </message>
    <message>
        <source>kitdesk stopped before it was sent.</source>
        <translation>kitdesk se detuvo antes de enviarlo.</translation>
    </message>
    <message>
        <source>kitdesk stopped waiting before an answer came. Look in Kit whether it is there before you resend.</source>
        <translation>kitdesk dejó de esperar antes de recibir respuesta. Mire si está en Kit antes de reenviar.</translation>
    </message>
    <message>
        <source>ngrok does not know its authtoken: copy it anew from its dashboard, run “ngrok config add-authtoken” with it in a terminal, and start again.</source>
        <translation>ngrok no reconoce su authtoken: cópielo de nuevo de su panel, ejecute con él «ngrok config add-authtoken» en una terminal e inicie de nuevo.</translation>
    </message>
    <message>
        <source>ngrok wants an account: copy the authtoken of yours from its dashboard, run “ngrok config add-authtoken” with it once in a terminal, and start again.</source>
        <translation>ngrok requiere una cuenta: copie el authtoken de la suya de su panel, ejecute con él una vez «ngrok config add-authtoken» en una terminal e inicie de nuevo.</translation>
    </message>
    <message>
        <source>no answer of Kit has this status</source>
        <translation>ninguna respuesta de Kit tiene este código</translation>
    </message>
    <message>
        <source>no answer on port {port}</source>
        <translation>sin respuesta en el puerto {port}</translation>
    </message>
    <message>
        <source>no connection within {seconds} s</source>
        <translation>sin conexión en {seconds} s</translation>
    </message>
    <message>
        <source>no home folder is known</source>
        <translation>no se conoce la carpeta personal</translation>
    </message>
    <message>
        <source>none came within {seconds} s</source>
        <translation>no llegó ninguna en {seconds} s</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>no realizada</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>not observable</source>
        <translation>no observable</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>port {port} does not speak TLS (https)</source>
        <translation>el puerto {port} no habla TLS (https)</translation>
    </message>
    <message>
        <source>retry_after goes with fault 429 only. Leave it out.</source>
        <translation>retry_after solo va con el fallo 429. Quítelo.</translation>
    </message>
    <message>
        <source>security salt</source>
        <translation>Security salt</translation>
    </message>
    <message>
        <source>send_message and close_conversation; others are kept and shown.</source>
        <translation>send_message y close_conversation; los demás se guardan y se muestran.</translation>
    </message>
    <message>
        <source>sender_type is “{kind}”: the contract knows only agent and bot.</source>
        <translation>sender_type es «{kind}»: el contrato solo conoce agent y bot.</translation>
    </message>
    <message>
        <source>sender_type says {kind}, but is_bot says {flag}: a real Kit would hardly contradict itself.</source>
        <translation>sender_type dice {kind}, pero is_bot dice {flag}: un Kit real difícilmente se contradiría.</translation>
    </message>
    <message>
        <source>signed with another API token</source>
        <translation>firmado con otro token de API</translation>
    </message>
    <message>
        <source>signed with another salt</source>
        <translation>firmado con otro salt</translation>
    </message>
    <message>
        <source>signed with salt and API token in the wrong order</source>
        <translation>firmado con el salt y el token de API en el orden incorrecto</translation>
    </message>
    <message>
        <source>success:false under 200</source>
        <translation>success:false con 200</translation>
    </message>
    <message>
        <source>the authorities in {file} cannot be read: {why}</source>
        <translation>no se pueden leer las autoridades de certificación de {file}: {why}</translation>
    </message>
    <message>
        <source>the client certificate in {file} cannot be read: {why}</source>
        <translation>no se puede leer el certificado de cliente de {file}: {why}</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>la conexión se cortó</translation>
    </message>
    <message>
        <source>the connection broke off in the middle of its answer</source>
        <translation>la conexión se cortó a mitad de la respuesta</translation>
    </message>
    <message>
        <source>the connection was closed before the request was sent</source>
        <translation>la conexión se cerró antes de enviar la solicitud</translation>
    </message>
    <message>
        <source>the connection was closed here</source>
        <translation>la conexión se cerró aquí</translation>
    </message>
    <message>
        <source>the connection was closed while TLS was being agreed on</source>
        <translation>la conexión se cerró durante la negociación de TLS</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>el disco informa de un error</translation>
    </message>
    <message>
        <source>the key in {file} is not the one of the certificate there</source>
        <translation>la clave de {file} no es la del certificado que contiene</translation>
    </message>
    <message>
        <source>the main file is missing beside its -wal</source>
        <translation>falta el archivo principal junto a su -wal</translation>
    </message>
    <message>
        <source>the name {host} could not be looked up; the name server does not answer</source>
        <translation>no se pudo consultar el nombre {host}; el servidor de nombres no responde</translation>
    </message>
    <message>
        <source>the name {host} is not known</source>
        <translation>el nombre {host} es desconocido</translation>
    </message>
    <message>
        <source>the proxy {proxy} asks for user and password</source>
        <translation>el proxy {proxy} pide usuario y contraseña</translation>
    </message>
    <message>
        <source>the proxy {proxy} could not be reached, {why}</source>
        <translation>no se pudo acceder al proxy {proxy}, {why}</translation>
    </message>
    <message>
        <source>the proxy {proxy} did not connect to it and answered {status}</source>
        <translation>el proxy {proxy} no se conectó a él y respondió {status}</translation>
    </message>
    <message>
        <source>the proxy {proxy} did not take user and password</source>
        <translation>el proxy {proxy} no aceptó usuario y contraseña</translation>
    </message>
    <message>
        <source>the request holds characters that HTTP does not allow</source>
        <translation>la solicitud tiene caracteres que HTTP no permite</translation>
    </message>
    <message>
        <source>the secrets of channel “{name}”</source>
        <translation>los secretos del canal «{name}»</translation>
    </message>
    <message>
        <source>there is none that protects them</source>
        <translation>no hay ninguno que los proteja</translation>
    </message>
    <message>
        <source>two channels have the same id</source>
        <translation>dos canales tienen el mismo id</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>what it holds for this channel was not written by kitdesk</source>
        <translation>lo que contiene para este canal no lo escribió kitdesk</translation>
    </message>
    <message>
        <source>what it sent is not HTTP</source>
        <translation>lo que envió no es HTTP</translation>
    </message>
    <message>
        <source>whose Authorization header is empty</source>
        <translation>cuyo encabezado Authorization está vacío</translation>
    </message>
    <message>
        <source>with 32 hexadecimal digits at random</source>
        <translation>con 32 dígitos hexadecimales al azar</translation>
    </message>
    <message>
        <source>with the first digit of its signature</source>
        <translation>con el primer dígito de su firma</translation>
    </message>
    <message>
        <source>with the signature of another event</source>
        <translation>con la firma de otro evento</translation>
    </message>
    <message>
        <source>with the signature of the test request</source>
        <translation>con la firma de la solicitud de prueba</translation>
    </message>
    <message>
        <source>without an Authorization header</source>
        <translation>sin encabezado Authorization</translation>
    </message>
    <message>
        <source>{advice} Kit&apos;s public documents leave this open, so it is only a warning.</source>
        <translation>{advice} La documentación pública de Kit no lo define, así que es solo una advertencia.</translation>
    </message>
    <message>
        <source>{came} But it took effect again: the sandbox saw {before} of its events before, and {after} then.</source>
        <translation>{came} Pero volvió a surtir efecto: eventos suyos que vio el Sandbox antes, {before}; después, {after}.</translation>
    </message>
    <message>
        <source>{came} But some took effect more than once: the sandbox saw {seen} events instead of {wanted}.</source>
        <translation>{came} Pero alguno surtió efecto más de una vez: eventos que vio el Sandbox, {seen} en vez de {wanted}.</translation>
    </message>
    <message>
        <source>{came} But the sandbox saw only {seen} events instead of {wanted} within {within} s.</source>
        <translation>{came} Pero eventos que vio el Sandbox en {within} s: solo {seen} en vez de {wanted}.</translation>
    </message>
    <message>
        <source>{came} By {other} it was not taken either.</source>
        <translation>{came} Con {other} tampoco se aceptó.</translation>
    </message>
    <message>
        <source>{came} It leads to {location}.</source>
        <translation>{came} Lleva a {location}.</translation>
    </message>
    <message>
        <source>{came} The sandbox saw that each took effect once.</source>
        <translation>{came} El Sandbox vio que cada uno surtió efecto una sola vez.</translation>
    </message>
    <message>
        <source>{came} The sandbox saw that it took effect once.</source>
        <translation>{came} El Sandbox vio que surtió efecto una sola vez.</translation>
    </message>
    <message>
        <source>{came} The sandbox saw that the first body won: it alone took effect.</source>
        <translation>{came} El Sandbox vio que prevaleció el primer cuerpo: solo él surtió efecto.</translation>
    </message>
    <message>
        <source>{came} The sandbox saw that your server acted on the changed text, too.</source>
        <translation>{came} El Sandbox vio que su servidor actuó también según el texto alterado.</translation>
    </message>
    <message>
        <source>{came} The sandbox saw that your server acted on the second body, too.</source>
        <translation>{came} El Sandbox vio que su servidor actuó también según el segundo cuerpo.</translation>
    </message>
    <message>
        <source>{came} Whether it took effect once could not be seen: no sandbox runs that your server tells.</source>
        <translation>{came} No se pudo ver si surtió efecto una sola vez: no hay en marcha ningún Sandbox al que informe su servidor.</translation>
    </message>
    <message>
        <source>{came} Whether it took effect once could not be seen: your server sent the sandbox nothing for it within {seconds} s.</source>
        <translation>{came} No se pudo ver si surtió efecto una sola vez: su servidor no envió nada al Sandbox por ello en {seconds} s.</translation>
    </message>
    <message>
        <source>{came} Which of the two bodies your server believes does not show.</source>
        <translation>{came} No se ve a cuál de los dos cuerpos da crédito su servidor.</translation>
    </message>
    <message>
        <source>{count} of {all} went wrong. The first of them: {came}</source>
        <translation>Salieron mal: {count} de {all}. El primero: {came}</translation>
    </message>
    <message>
        <source>{file} holds no certificate with its key as PEM that this passphrase opens</source>
        <translation>{file} no contiene un certificado con su clave en PEM que abra esta frase de contraseña</translation>
    </message>
    <message>
        <source>{host} ({address}) answers, seen from this machine.</source>
        <translation>{host} ({address}) responde, visto desde este equipo.</translation>
    </message>
    <message>
        <source>{host} answered with status {status} and gave no file.</source>
        <translation>{host} respondió con el código {status} y no entregó ningún archivo.</translation>
    </message>
    <message>
        <source>{host} answered with status {status}, but not as kitdesk does: {reason}. Somebody else answers there.</source>
        <translation>{host} respondió con el código {status}, pero no como kitdesk: {reason}. Ahí responde otro.</translation>
    </message>
    <message>
        <source>{host} answered {status}, a fault on its side. It may have taken the request.</source>
        <translation>{host} respondió {status}, un fallo de su lado. Puede que haya aceptado la solicitud.</translation>
    </message>
    <message>
        <source>{host} answered {status}, but not as Kit does: {reason}. Check that the host is the Custom channel API hostname and that no proxy answers in its place.</source>
        <translation>{host} respondió {status}, pero no como Kit: {reason}. Compruebe que el host es Custom channel API hostname y que no responde un proxy en su lugar.</translation>
    </message>
    <message>
        <source>{host} answered {status}, but the answer could not be read: {reason}.</source>
        <translation>{host} respondió {status}, pero no se pudo leer la respuesta: {reason}.</translation>
    </message>
    <message>
        <source>{host} answers with a web page that is not kitdesk&apos;s (status {status}, server: {server}): a warning or sign-in page of the tunnel, or another site. Kit would get the same page; switch it off there, or take another address.</source>
        <translation>{host} responde con una página web que no es de kitdesk (código {status}, servidor: {server}): una página de aviso o de inicio de sesión del túnel, u otro sitio. Kit recibiría la misma página; desactívela allí o use otra dirección.</translation>
    </message>
    <message>
        <source>{host} asked for a client certificate, and took the one in {certificate}.</source>
        <translation>{host} pidió un certificado de cliente y aceptó el de {certificate}.</translation>
    </message>
    <message>
        <source>{host} asks for fewer requests (429); the request was not taken. Try again in a while.</source>
        <translation>{host} pide menos solicitudes (429); la solicitud no se aceptó. Reintente dentro de un rato.</translation>
    </message>
    <message>
        <source>{host} asks for fewer requests (429); the request was not taken. Try again in {retry_after} s.</source>
        <translation>{host} pide menos solicitudes (429); la solicitud no se aceptó. Reintente en {retry_after} s.</translation>
    </message>
    <message>
        <source>{host} asks for no client certificate, so the one in {certificate} was not shown.</source>
        <translation>{host} no pide certificado de cliente, así que no se presentó el de {certificate}.</translation>
    </message>
    <message>
        <source>{host} could not be reached: {reason}. Check its spelling and this machine&apos;s network.</source>
        <translation>No se pudo acceder a {host}: {reason}. Compruebe cómo está escrito y la red de este equipo.</translation>
    </message>
    <message>
        <source>{host} could not be reached: {reason}. Check the address, and that the tunnel or proxy is running.</source>
        <translation>No se pudo acceder a {host}: {reason}. Compruebe la dirección y que el túnel o proxy está en marcha.</translation>
    </message>
    <message>
        <source>{host} could not be reached: {reason}. Nothing was posted. Check the Callback URL, that your server listens there and, with https, its certificate.</source>
        <translation>No se pudo acceder a {host}: {reason}. No se envió nada. Compruebe la Callback URL, que su servidor escucha ahí y, con https, su certificado.</translation>
    </message>
    <message>
        <source>{host} could not be reached: {reason}. Nothing was sent. Check the host, the network and, if Kit has an API whitelist, that your address is on it.</source>
        <translation>No se pudo acceder a {host}: {reason}. No se envió nada. Compruebe el host, la red y, si Kit tiene una lista blanca de API, que su dirección está en ella.</translation>
    </message>
    <message>
        <source>{host} did not give the whole file within {seconds} s. Try again later.</source>
        <translation>{host} no entregó el archivo completo en {seconds} s. Reintente más tarde.</translation>
    </message>
    <message>
        <source>{host} does not lead to kitdesk: it sends the caller on to {location} (status {status}, server: {server}). Nobody knows whether Kit follows; give the address that it leads to.</source>
        <translation>{host} no lleva a kitdesk: redirige a {location} (código {status}, servidor: {server}). No se sabe si Kit lo sigue; indique la dirección a la que lleva.</translation>
    </message>
    <message>
        <source>{host} ended the connection: {reason}. Nothing was sent. Ask who runs it which client certificate it takes, and choose that file under Network in Channel settings.</source>
        <translation>{host} cerró la conexión: {reason}. No se envió nada. Pregunte a quien lo administra qué certificado de cliente acepta y elija ese archivo en «Red», en «Ajustes del canal».</translation>
    </message>
    <message>
        <source>{host} gave no file: {reason}. Check the address with Check.</source>
        <translation>{host} no entregó ningún archivo: {reason}. Compruebe la dirección con «Comprobar».</translation>
    </message>
    <message>
        <source>{host} gave no usable answer: {reason}. Try again, or give the address of another server.</source>
        <translation>{host} no dio una respuesta utilizable: {reason}. Reintente o indique la dirección de otro servidor.</translation>
    </message>
    <message>
        <source>{host} gave no whole answer: {reason}. It may have taken the callback. Look into your server&apos;s log.</source>
        <translation>{host} no dio una respuesta completa: {reason}. Puede que haya aceptado el callback. Mire el registro de su servidor.</translation>
    </message>
    <message>
        <source>{host} gave no whole answer: {reason}. It may have taken the request.</source>
        <translation>{host} no dio una respuesta completa: {reason}. Puede que haya aceptado la solicitud.</translation>
    </message>
    <message>
        <source>{host} has an address.</source>
        <translation>{host} tiene una dirección.</translation>
    </message>
    <message>
        <source>{host} has no address: {reason}. Check its spelling against Custom channel API hostname in Administration &gt; Security &gt; API tokens &gt; API access data, and this machine&apos;s network.</source>
        <translation>{host} no tiene dirección: {reason}. Compare cómo está escrito con Custom channel API hostname en Administration &gt; Security &gt; API tokens &gt; API access data, y compruebe la red de este equipo.</translation>
    </message>
    <message>
        <source>{host} is at {address}, where only this machine or its network gets to. Kit cannot fetch from there, and nothing was asked there.</source>
        <translation>{host} está en {address}, adonde solo llega este equipo o su red. Kit no puede descargar de ahí y no se le consultó nada.</translation>
    </message>
    <message>
        <source>{host} is this machine, spoken to without TLS.</source>
        <translation>{host} es este equipo, con conexión sin TLS.</translation>
    </message>
    <message>
        <source>{host} leads to this kitdesk, but names this machine, so Kit cannot call it. Give the address by which your tunnel or proxy is known outside.</source>
        <translation>{host} lleva a este kitdesk, pero nombra este equipo, así que Kit no puede llamarlo. Indique la dirección con la que se conoce fuera su túnel o proxy.</translation>
    </message>
    <message>
        <source>{host} takes connections from here.</source>
        <translation>{host} acepta conexiones desde aquí.</translation>
    </message>
    <message>
        <source>{host} takes no connection: {reason}.</source>
        <translation>{host} no acepta la conexión: {reason}.</translation>
    </message>
    <message>
        <source>{host} takes no connection: {reason}. Check host and port, and whether a firewall or a required proxy stands between.</source>
        <translation>{host} no acepta la conexión: {reason}. Compruebe el host y el puerto, y si hay en medio un firewall o un proxy obligatorio.</translation>
    </message>
    <message>
        <source>{host} takes the connection but gives no whole answer: {reason}. Check that the tunnel or proxy leads to kitdesk&apos;s port.</source>
        <translation>{host} acepta la conexión, pero no da una respuesta completa: {reason}. Compruebe que el túnel o proxy lleva al puerto de kitdesk.</translation>
    </message>
    <message>
        <source>{host} wants a sign-in before it lets anybody through (status {status}, server: {server}). Kit cannot give one: open the path that begins with /callback/.</source>
        <translation>{host} exige iniciar sesión antes de dejar pasar (código {status}, servidor: {server}). Kit no puede hacerlo: abra la ruta que empieza por /callback/.</translation>
    </message>
    <message>
        <source>{host} was shown the one in {certificate} if it asked for it; that cannot be told here.</source>
        <translation>A {host} se le presentó el de {certificate} si lo pidió; aquí no se puede saber.</translation>
    </message>
    <message>
        <source>{member} does not fit: {problem}.</source>
        <translation>{member} no es válido: {problem}.</translation>
    </message>
    <message>
        <source>{member} has no type. Add one of {types}.</source>
        <translation>{member} no tiene tipo. Añada uno de estos: {types}.</translation>
    </message>
    <message>
        <source>{member} is empty and Kit requires it. Fill it in.</source>
        <translation>{member} está vacío y Kit lo exige. Rellénelo.</translation>
    </message>
    <message>
        <source>{member} is empty; Kit always fills it in.</source>
        <translation>{member} está vacío; Kit siempre lo rellena.</translation>
    </message>
    <message>
        <source>{member} is missing and Kit requires it. Add it.</source>
        <translation>Falta {member} y Kit lo exige. Añádalo.</translation>
    </message>
    <message>
        <source>{member} is missing; Kit always sends it.</source>
        <translation>Falta {member}; Kit siempre lo envía.</translation>
    </message>
    <message>
        <source>{member} is not a list [ … ]. Mend it in the JSON.</source>
        <translation>{member} no es una lista [ … ]. Corríjalo en el JSON.</translation>
    </message>
    <message>
        <source>{member} is not an object {{ … }}. Mend it in the JSON.</source>
        <translation>{member} no es un objeto {{ … }}. Corríjalo en el JSON.</translation>
    </message>
    <message>
        <source>{member} is not text in quotes. Mend it in the JSON.</source>
        <translation>{member} no es texto entre comillas. Corríjalo en el JSON.</translation>
    </message>
    <message>
        <source>{member} is null. Leave it out instead.</source>
        <translation>{member} es null. Mejor omítalo.</translation>
    </message>
    <message>
        <source>{member} must be a list [ … ].</source>
        <translation>{member} debe ser una lista [ … ].</translation>
    </message>
    <message>
        <source>{member} must be a number without quotes.</source>
        <translation>{member} debe ser un número sin comillas.</translation>
    </message>
    <message>
        <source>{member} must be an object {{ … }}.</source>
        <translation>{member} debe ser un objeto {{ … }}.</translation>
    </message>
    <message>
        <source>{member} must be text in quotes or a number.</source>
        <translation>{member} debe ser texto entre comillas o un número.</translation>
    </message>
    <message>
        <source>{member} must be text in quotes.</source>
        <translation>{member} debe ser texto entre comillas.</translation>
    </message>
    <message>
        <source>{member} must be {expected}.</source>
        <translation>{member} debe ser {expected}.</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>{name} cannot be “{value}”. Give one of {choices}.</source>
        <translation>{name} no puede ser «{value}». Indique uno de estos: {choices}.</translation>
    </message>
    <message>
        <source>{name} does not fit: {problem}</source>
        <translation>{name} no es válido: {problem}</translation>
    </message>
    <message>
        <source>{name} has {count} entries, and {most} is the most</source>
        <translation>entradas en {name}: {count}; el máximo es {most}</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <source>{name} is not known</source>
        <translation>{name} es desconocido</translation>
    </message>
    <message>
        <source>{name} is {value} instead of {wanted}</source>
        <translation>{name} es {value} en vez de {wanted}</translation>
    </message>
    <message>
        <source>{name} must be a number from {least} to {most}, without quotes.</source>
        <translation>{name} debe ser un número de {least} a {most}, sin comillas.</translation>
    </message>
    <message>
        <source>{name} must be a table {{ … }}.</source>
        <translation>{name} debe ser una tabla {{ … }}.</translation>
    </message>
    <message>
        <source>{name} must be a text in quotes.</source>
        <translation>{name} debe ser un texto entre comillas.</translation>
    </message>
    <message>
        <source>{name} must be a whole number from {least} to {most}, without quotes.</source>
        <translation>{name} debe ser un número entero de {least} a {most}, sin comillas.</translation>
    </message>
    <message>
        <source>{name} must be tables: write [[{name}]] above each, or [{{ … }}, {{ … }}].</source>
        <translation>{name} debe ser tablas: escriba [[{name}]] sobre cada una, o [{{ … }}, {{ … }}].</translation>
    </message>
    <message>
        <source>{name} must be true or false, without quotes.</source>
        <translation>{name} debe ser true o false, sin comillas.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}. Choose another file.</source>
        <translation>No se pudo leer {path}: {reason}. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{path} could not be used: {reason}. Check its rights and the free space, or set KITDESK_HOME to another folder.</source>
        <translation>No se pudo usar {path}: {reason}. Compruebe sus permisos y el espacio libre, o defina otra carpeta en KITDESK_HOME.</translation>
    </message>
    <message>
        <source>{path} is no file. Choose a file.</source>
        <translation>{path} no es un archivo. Elija un archivo.</translation>
    </message>
    <message>
        <source>{path} is no file. Choose a transcript that kitdesk has exported.</source>
        <translation>{path} no es un archivo. Elija una transcripción exportada por kitdesk.</translation>
    </message>
    <message>
        <source>{program} could not be started: {reason}. Check that it is installed and may be run.</source>
        <translation>No se pudo iniciar {program}: {reason}. Compruebe que está instalado y se puede ejecutar.</translation>
    </message>
    <message>
        <source>{program} ended with code {code}: {said}. {remedy}</source>
        <translation>{program} terminó con el código {code}: {said}. {remedy}</translation>
    </message>
    <message>
        <source>{proxy} does not answer as an HTTP proxy does</source>
        <translation>{proxy} no responde como lo hace un proxy HTTP</translation>
    </message>
    <message>
        <source>{scheme}:// proxies cannot be used here. Give an HTTP proxy, as http://proxy.example:3128.</source>
        <translation>Aquí no se pueden usar proxies {scheme}://. Indique un proxy HTTP, como http://proxy.example:3128.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{status}</source>
        <translation>{status}</translation>
    </message>
    <message>
        <source>{value} begins a comment. JSON has none: remove it.</source>
        <translation>{value} inicia un comentario. JSON no los tiene: quítelo.</translation>
    </message>
    <message>
        <source>{value} goes out as it stands unless it is filled in.</source>
        <translation>{value} sale tal como está si no se rellena.</translation>
    </message>
    <message>
        <source>{value} goes out as it stands: no variable of that name is known, or this customer has none.</source>
        <translation>{value} sale tal como está: no se conoce una variable con ese nombre o este cliente no la tiene.</translation>
    </message>
    <message>
        <source>{value} is a typographic quote. JSON takes only straight ones: &quot;.</source>
        <translation>{value} es una comilla tipográfica. JSON solo acepta las rectas: &quot;.</translation>
    </message>
    <message>
        <source>{value} is kitdesk&apos;s own receiver: every callback would go round in a circle. Give the address of your own server.</source>
        <translation>{value} es el receptor del propio kitdesk: cada callback daría vueltas en círculo. Indique la dirección de su servidor.</translation>
    </message>
    <message>
        <source>{value} is no variable, so it is sent as it stands. There are {names}, and {{{{uuid:a}}}}.</source>
        <translation>{value} no es una variable, así que se envía tal como está. Existen {names} y {{{{uuid:a}}}}.</translation>
    </message>
    <message>
        <source>{value} is out of range: give a number from -{limit} to {limit}.</source>
        <translation>{value} está fuera de rango: indique un número de -{limit} a {limit}.</translation>
    </message>
    <message>
        <source>{what} Look in Kit whether it is there before you resend.</source>
        <translation>{what} Mire si está en Kit antes de reenviar.</translation>
    </message>
    <message>
        <source>{what}, request not taken</source>
        <translation>{what}, solicitud no aceptada</translation>
    </message>
    <message>
        <source>{what}, request taken</source>
        <translation>{what}, solicitud aceptada</translation>
    </message>
    <message>
        <source>{what}, {latency} s late</source>
        <translation>{what}, {latency} s de retraso</translation>
    </message>
    <message>
        <source>“Bearer” before the digits</source>
        <translation>«Bearer» antes de los dígitos</translation>
    </message>
    <message>
        <source>“MD5” before the digits</source>
        <translation>«MD5» antes de los dígitos</translation>
    </message>
    <message>
        <source>“{host}” cannot be the name of a host</source>
        <translation>«{host}» no puede ser el nombre de un host</translation>
    </message>
    <message>
        <source>“{name}” can be used everywhere.</source>
        <translation>«{name}» se puede usar en todas partes.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}. Check its rights.</source>
        <translation>«{name}» no se puede leer: {reason}. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>“{name}” does not end like a file of {type}. Programs open files by their endings: mend it.</source>
        <translation>«{name}» no termina como un archivo de {type}. Los programas abren los archivos por su extensión: corríjala.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Drop files, or pack the folder first.</source>
        <translation>«{name}» es una carpeta. Suelte archivos o comprima antes la carpeta.</translation>
    </message>
    <message>
        <source>“{name}” is no ordinary file. Drop a file.</source>
        <translation>«{name}» no es un archivo normal. Suelte un archivo.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be served: kitdesk keeps copies of at most {each} MB each and {all} MB in all. Remove others under Message &gt; Served files, or put this one on a server and give its URL.</source>
        <translation>«{name}» es demasiado grande para servirlo: kitdesk guarda copias de {each} MB cada una y {all} MB en total como máximo. Quite otras en Mensaje &gt; Archivos servidos, o ponga este en un servidor e indique su URL.</translation>
    </message>
    <message>
        <source>“{name}” says nothing in {owner}. Known there: {known}.</source>
        <translation>«{name}» no significa nada en {owner}. Ahí se conocen: {known}.</translation>
    </message>
    <message>
        <source>“{value}”</source>
        <translation>«{value}»</translation>
    </message>
    <message>
        <source>“{value}” begins no HTTP request. Paste the request line, the headers and the body, or the Authorization header alone.</source>
        <translation>«{value}» no inicia una solicitud HTTP. Pegue la línea de solicitud, los encabezados y el cuerpo, o solo el encabezado Authorization.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a web address. Check its spelling; write %20 for a blank, and other letters than a to z escaped.</source>
        <translation>«{value}» no se puede leer como dirección web. Compruebe cómo está escrita; escriba %20 por cada espacio y escape las letras que no sean de la a a la z.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a web address. It is not opened.</source>
        <translation>«{value}» no se puede leer como dirección web. No se abre.</translation>
    </message>
    <message>
        <source>“{value}” cannot be the name of a file on every system.</source>
        <translation>«{value}» no puede ser nombre de archivo en todos los sistemas.</translation>
    </message>
    <message>
        <source>“{value}” cannot be the name of a file. Use letters, digits, blanks and dashes.</source>
        <translation>«{value}» no puede ser nombre de archivo. Use letras, dígitos, espacios y guiones.</translation>
    </message>
    <message>
        <source>“{value}” does not begin with https:// or http://. Nothing else is asked.</source>
        <translation>«{value}» no empieza por https:// ni http://. No se consulta nada más.</translation>
    </message>
    <message>
        <source>“{value}” has a blank in it, which no web address has. Write %20 for each blank.</source>
        <translation>«{value}» contiene un espacio, que ninguna dirección web tiene. Escriba %20 por cada espacio.</translation>
    </message>
    <message>
        <source>“{value}” has blanks, backslashes or invisible characters, which no address has. It is not opened.</source>
        <translation>«{value}» tiene espacios, barras invertidas o caracteres invisibles, que ninguna dirección tiene. No se abre.</translation>
    </message>
    <message>
        <source>“{value}” has invisible or direction-changing characters: it may look like another name. Write it anew.</source>
        <translation>«{value}» tiene caracteres invisibles o que cambian la dirección del texto: puede parecer otro nombre. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>“{value}” has no ending such as .pdf: nobody knows with which program to open it.</source>
        <translation>«{value}» no tiene una extensión como .pdf: no se sabe con qué programa abrirlo.</translation>
    </message>
    <message>
        <source>“{value}” is a path. Keep only what stands behind the last slash.</source>
        <translation>«{value}» es una ruta. Deje solo lo que va tras la última barra.</translation>
    </message>
    <message>
        <source>“{value}” is a program by its name. Mail and chat systems often refuse those.</source>
        <translation>«{value}», por su nombre, es un programa. Los sistemas de correo y chat suelen rechazarlos.</translation>
    </message>
    <message>
        <source>“{value}” is no Callback URL. Give it as https://example.com/callback.</source>
        <translation>«{value}» no es una Callback URL. Indíquela así: https://example.com/callback.</translation>
    </message>
    <message>
        <source>“{value}” is no account name. Copy the Account name alone from Administration &gt; Security &gt; API tokens &gt; API access data.</source>
        <translation>«{value}» no es un Account name. Copie solo Account name de Administration &gt; Security &gt; API tokens &gt; API access data.</translation>
    </message>
    <message>
        <source>“{value}” is no attachment type of Kit. Use one of {types}.</source>
        <translation>«{value}» no es un tipo de adjunto de Kit. Use uno de estos: {types}.</translation>
    </message>
    <message>
        <source>“{value}” is no base URL. Give it as https://kit-im-eu.voximplant.com, or choose a region.</source>
        <translation>«{value}» no es una URL base. Indíquela así: https://kit-im-eu.voximplant.com, o elija una región.</translation>
    </message>
    <message>
        <source>“{value}” is no channel UUID: 32 hexadecimal digits. Copy it, or the whole link, from the channel in Setup &gt; Conversations &gt; Channels.</source>
        <translation>«{value}» no es un UUID de canal: 32 dígitos hexadecimales. Cópielo, o copie el enlace completo, del canal en Setup &gt; Conversations &gt; Channels.</translation>
    </message>
    <message>
        <source>“{value}” is no channel link. It looks like https://kit-im-eu.voximplant.com/ and the channel UUID.</source>
        <translation>«{value}» no es un enlace de canal. Tiene la forma https://kit-im-eu.voximplant.com/ y el UUID del canal.</translation>
    </message>
    <message>
        <source>“{value}” is no fault. Give {kinds}, or a status from 500 to 599.</source>
        <translation>«{value}» no es un fallo. Indique {kinds} o un código de 500 a 599.</translation>
    </message>
    <message>
        <source>“{value}” is no list of statuses. Give them with commas between: 401, 403, or 4xx for a whole class.</source>
        <translation>«{value}» no es una lista de códigos. Sepárelos con comas: 401, 403, o 4xx para toda una clase.</translation>
    </message>
    <message>
        <source>“{value}” is no proxy. Give it as http://proxy.example:3128, or leave it empty for none.</source>
        <translation>«{value}» no es un proxy. Indíquelo así: http://proxy.example:3128, o déjelo vacío si no hay.</translation>
    </message>
    <message>
        <source>“{value}” is no regular expression: {problem}. Write a text without slashes around it, or mend it.</source>
        <translation>«{value}» no es una expresión regular: {problem}. Escriba un texto sin barras alrededor o corríjala.</translation>
    </message>
    <message>
        <source>“{value}” is no web address. Kit can reach a file only at one that begins with https://.</source>
        <translation>«{value}» no es una dirección web. Kit solo puede acceder a un archivo en una que empiece por https://.</translation>
    </message>
    <message>
        <source>“{value}” is no web address: it does not begin with https:// or http://. It is not opened.</source>
        <translation>«{value}» no es una dirección web: no empieza por https:// ni http://. No se abre.</translation>
    </message>
    <message>
        <source>“{value}” is not encrypted. Browsers and Kit&apos;s screens may refuse it: use https:// where you can.</source>
        <translation>«{value}» no va cifrada. Los navegadores y las pantallas de Kit pueden rechazarla: use https:// si es posible.</translation>
    </message>
    <message>
        <source>“{value}” is not the whole path of a file. Choose the file instead.</source>
        <translation>«{value}» no es la ruta completa de un archivo. Mejor elija el archivo.</translation>
    </message>
</context>
<context>
    <name>naming</name>
    <message>
        <source>Agent&apos;s callback</source>
        <translation>Callback del agente</translation>
    </message>
    <message>
        <source>Agent&apos;s test request</source>
        <translation>Solicitud de prueba del agente</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>Delivery {number}</source>
        <translation>Entrega {number}</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Forwarded callback</source>
        <translation>Callback reenviado</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>It said: {text}</source>
        <translation>Dijo: {text}</translation>
    </message>
    <message>
        <source>Kit&apos;s chair: callback</source>
        <translation>Silla de Kit: callback</translation>
    </message>
    <message>
        <source>Kit&apos;s chair: test request</source>
        <translation>Silla de Kit: solicitud de prueba</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Request to the sandbox</source>
        <translation>Solicitud al Sandbox</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Test request</source>
        <translation>Solicitud de prueba</translation>
    </message>
    <message>
        <source>The answer says nothing more.</source>
        <translation>La respuesta no dice nada más.</translation>
    </message>
    <message>
        <source>Token refresh</source>
        <translation>Renovación de token</translation>
    </message>
    <message>
        <source>Try {number}</source>
        <translation>Intento {number}</translation>
    </message>
    <message>
        <source>another body</source>
        <translation>otro cuerpo</translation>
    </message>
    <message>
        <source>breaks the schema</source>
        <translation>incumple el esquema</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>test request</source>
        <translation>solicitud de prueba</translation>
    </message>
    <message>
        <source>was held back: see the page Held back</source>
        <translation>se retuvo: vea la página «Retenidos»</translation>
    </message>
    <message>
        <source>{name} at {time}</source>
        <translation>{name} a las {time}</translation>
    </message>
    <message>
        <source>↳ Forwarded</source>
        <translation>↳ Reenviado</translation>
    </message>
</context>
<context>
    <name>open_link</name>
    <message>
        <source>Attachment at {host}</source>
        <translation>Adjunto en {host}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Comprobar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>It is not encrypted: others on the way can read and change it.</source>
        <translation>No va cifrada: otros pueden leerla y cambiarla por el camino.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Open {host} in your browser?</source>
        <translation>¿Abrir {host} en el navegador?</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vista previa…</translation>
    </message>
    <message>
        <source>This address is not opened</source>
        <translation>Esta dirección no se abre</translation>
    </message>
</context>
<context>
    <name>outlook</name>
    <message>
        <source>behind “{text}” of {time}: {state}</source>
        <translation>detrás de «{text}» de las {time}: {state}</translation>
    </message>
    <message>
        <source>next try in {time}</source>
        <translation>próximo intento en {time}</translation>
    </message>
    <message>
        <source>not sent by itself</source>
        <translation>no se envía solo</translation>
    </message>
    <message>
        <source>not tried again by itself</source>
        <translation>no se reintenta solo</translation>
    </message>
</context>
<context>
    <name>payload</name>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>location</source>
        <translation>ubicación</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>unknown attachment</source>
        <translation>adjunto desconocido</translation>
    </message>
    <message>
        <source>video</source>
        <translation>video</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>(no event_type)</source>
        <translation>(sin event_type)</translation>
    </message>
    <message>
        <source>BOT</source>
        <translation>BOT</translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <translation>Conversación cerrada</translation>
    </message>
    <message>
        <source>Conversation closed by agent {name}</source>
        <translation>Conversación cerrada por el agente {name}</translation>
    </message>
    <message>
        <source>Conversation closed by bot {name}</source>
        <translation>Conversación cerrada por el bot {name}</translation>
    </message>
    <message>
        <source>Conversation closed, the customer was silent too long</source>
        <translation>Conversación cerrada: el cliente no respondió en mucho tiempo</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>empty message</source>
        <translation>mensaje vacío</translation>
    </message>
    <message>
        <source>no message in it</source>
        <translation>sin mensaje</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>sin tipo</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>of the type {kind}</source>
        <translation>de tipo {kind}</translation>
    </message>
    <message>
        <source>see the Inspector</source>
        <translation>vea el Inspector</translation>
    </message>
    <message>
        <source>too many parts to show here: see the Inspector</source>
        <translation>demasiadas partes para mostrarlas aquí: vea el Inspector</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{kind}: an event type that kitdesk does not know</source>
        <translation>{kind}: tipo de evento que kitdesk no conoce</translation>
    </message>
</context>
<context>
    <name>sample_words</name>
    <message>
        <source>Agent Unicode</source>
        <translation>Agente: Unicode</translation>
    </message>
    <message>
        <source>Agent audio</source>
        <translation>Agente: audio</translation>
    </message>
    <message>
        <source>Agent contact</source>
        <translation>Agente: contacto</translation>
    </message>
    <message>
        <source>Agent document</source>
        <translation>Agente: documento</translation>
    </message>
    <message>
        <source>Agent location</source>
        <translation>Agente: ubicación</translation>
    </message>
    <message>
        <source>Agent photo</source>
        <translation>Agente: foto</translation>
    </message>
    <message>
        <source>Agent several attachments</source>
        <translation>Agente: varios adjuntos</translation>
    </message>
    <message>
        <source>Agent text</source>
        <translation>Agente: texto</translation>
    </message>
    <message>
        <source>Agent video</source>
        <translation>Agente: video</translation>
    </message>
    <message>
        <source>Bot text</source>
        <translation>Bot: texto</translation>
    </message>
    <message>
        <source>Closed by agent</source>
        <translation>Cerrada por el agente</translation>
    </message>
    <message>
        <source>Closed by bot</source>
        <translation>Cerrada por el bot</translation>
    </message>
    <message>
        <source>Closed by client timeout</source>
        <translation>Cerrada: el cliente no respondió</translation>
    </message>
    <message>
        <source>Closed by unknown reason</source>
        <translation>Cerrada: motivo desconocido</translation>
    </message>
    <message>
        <source>Unknown event type</source>
        <translation>Tipo de evento desconocido</translation>
    </message>
    <message>
        <source>Unknown members</source>
        <translation>Campos desconocidos</translation>
    </message>
    <message>
        <source>Unknown payload type</source>
        <translation>Tipo de payload desconocido</translation>
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
        <translation>Usted</translation>
    </message>
    <message>
        <source>came</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>echo of your message of {time}</source>
        <translation>eco de su mensaje de las {time}</translation>
    </message>
    <message>
        <source>{state} at {time}</source>
        <translation>{state} a las {time}</translation>
    </message>
</context>
<context>
    <name>state_words</name>
    <message>
        <source>discarded</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificada</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>system_words</name>
    <message>
        <source>Kit&apos;s chair posted {what} to {host} · {when} · {came}</source>
        <translation>La silla de Kit envió {what} a {host} · {when} · {came}</translation>
    </message>
    <message>
        <source>Logged in · {when}</source>
        <translation>Sesión iniciada · {when}</translation>
    </message>
    <message>
        <source>a callback</source>
        <translation>un callback</translation>
    </message>
    <message>
        <source>a test request ({method})</source>
        <translation>una solicitud de prueba ({method})</translation>
    </message>
    <message>
        <source>breaks the schema</source>
        <translation>incumple el esquema</translation>
    </message>
    <message>
        <source>for different reasons</source>
        <translation>por distintos motivos</translation>
    </message>
    <message>
        <source>last {time}</source>
        <translation>última {time}</translation>
    </message>
    <message>
        <source>▲ Test request from Kit · {when} · {why}</source>
        <translation>▲ Solicitud de prueba de Kit · {when} · {why}</translation>
    </message>
    <message>
        <source>✓ Test request from Kit · {when} · signature verified</source>
        <translation>✓ Solicitud de prueba de Kit · {when} · firma verificada</translation>
    </message>
    <message>
        <source>✕ Login failed · {when} · {why}</source>
        <translation>✕ Inicio de sesión fallido · {when} · {why}</translation>
    </message>
    <message>
        <source>✕ Token refresh failed · {when} · {why}</source>
        <translation>✕ Renovación de token fallida · {when} · {why}</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>(no client_id)</source>
        <translation>(sin client_id)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02d} min</source>
        <translation>{hours} h {minutes:02d} min</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>tool_dock</name>
    <message>
        <source>Close; View brings it back</source>
        <translation>Cerrar; se recupera en el menú «Ver»</translation>
    </message>
    <message>
        <source>Tear off or put back</source>
        <translation>Desprender o volver a acoplar</translation>
    </message>
</context>
<context>
    <name>transcript</name>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>← from Kit</source>
        <translation>← de Kit</translation>
    </message>
    <message>
        <source>→ to Kit</source>
        <translation>→ a Kit</translation>
    </message>
</context>
</TS>
