<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About kitdesk</source>
        <translation>Sobre o kitdesk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>It is made of these parts, each under its own licence:</source>
        <translation>É feito destas partes, cada uma com a sua licença:</translation>
    </message>
    <message>
        <source>It is made of these parts. Their licences are in {folder}:</source>
        <translation>É feito destas partes. As licenças estão em {folder}:</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Licences of what kitdesk is made of</source>
        <translation>Licenças das partes do kitdesk</translation>
    </message>
    <message>
        <source>Show data folder</source>
        <translation>Mostrar a pasta de dados</translation>
    </message>
    <message>
        <source>Tests a Voximplant Kit custom channel by hand. It is not an official Voximplant product.</source>
        <translation>Testa à mão um canal personalizado do Voximplant Kit. Não é um produto oficial da Voximplant.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
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
        <translation>Copie de lá os dois valores. Custom channel API hostname é o host.</translation>
    </message>
    <message>
        <source>Have an .env of the vendor’s samples, or a Postman environment? Paste fills all pages.</source>
        <translation>Tem um .env dos exemplos do fornecedor ou um ambiente do Postman? “Colar” preenche todas as páginas.</translation>
    </message>
    <message>
        <source>In Kit: Administration &gt; Security &gt; API tokens &gt; API access data</source>
        <translation>No Kit: Administration &gt; Security &gt; API tokens &gt; API access data</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Sua conta</translation>
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
        <translation>Copiar a requisição como um programa que a repete</translation>
    </message>
    <message>
        <source>Edit and replay: opens the body in Kit&apos;s chair to be changed first</source>
        <translation>Editar e repetir: abre o corpo na cadeira do Kit, para alterar antes</translation>
    </message>
    <message>
        <source>Edit and resend: opens the message in the composer, with new ids</source>
        <translation>Editar e reenviar: abre a mensagem no editor, com ids novos</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Fire it at the target of Kit&apos;s chair once more, signed anew</source>
        <translation>Disparar de novo contra o destino da cadeira do Kit, com nova assinatura</translation>
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
        <translation>Ver o que difere de qualquer outra linha</translation>
    </message>
    <message>
        <source>Send the very same message once more, with the same ids</source>
        <translation>Enviar a mesma mensagem mais uma vez, com os mesmos ids</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>! Only this machine can call it; Kit cannot. It needs a tunnel or a proxy.</source>
        <translation>! Só este computador pode chamá-la; o Kit, não. É preciso um túnel ou um proxy.</translation>
    </message>
    <message>
        <source>A callback whose signature does not fit is</source>
        <translation>Um callback cuja assinatura não confere é</translation>
    </message>
    <message>
        <source>Accepted means status 200, refused 401; held back it is either way. Unverified: the vendor&apos;s formula is printed damaged, and refusing all could turn a genuine Kit away.</source>
        <translation>Aceito significa status 200; recusado, 401. Nos dois casos, o callback fica retido. Não verificado: a fórmula do fornecedor foi publicada com erros, e recusar tudo poderia rejeitar o Kit autêntico.</translation>
    </message>
    <message>
        <source>Accepted until one has fitted, then refused</source>
        <translation>Aceito até que uma confira, depois recusado</translation>
    </message>
    <message>
        <source>Always accepted</source>
        <translation>Sempre aceito</translation>
    </message>
    <message>
        <source>Always refused</source>
        <translation>Sempre recusado</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback URL</translation>
    </message>
    <message>
        <source>Listen for this channel</source>
        <translation>Escutar para este canal</translation>
    </message>
    <message>
        <source>Make it reachable</source>
        <translation>Tornar acessível</translation>
    </message>
    <message>
        <source>None while nothing listens</source>
        <translation>Nenhuma enquanto nada escuta</translation>
    </message>
    <message>
        <source>Paste it in Kit: Setup &gt; Conversations &gt; Channels, the channel&apos;s Callback URL.</source>
        <translation>Cole no Kit: Setup &gt; Conversations &gt; Channels, campo Callback URL do canal.</translation>
    </message>
    <message>
        <source>Shown or not, it takes callbacks and keeps its tokens. Off, every callback is answered 404.</source>
        <translation>Exibido ou não, o canal recebe callbacks e mantém seus tokens. Desativado, todo callback recebe 404.</translation>
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
        <translation>Anexar</translation>
    </message>
    <message>
        <source>Attach something</source>
        <translation>Anexar algo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>E&amp;ncerrar</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Encerrar a conversa</translation>
    </message>
    <message>
        <source>Close the conversation, for one of Kit&apos;s reasons ({keys})</source>
        <translation>Encerrar a conversa, por um dos motivos do Kit ({keys})</translation>
    </message>
    <message>
        <source>Post a callback (Ctrl+Enter)</source>
        <translation>Enviar um callback (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Texto da resposta</translation>
    </message>
</context>
<context>
    <name>AgentPresenter</name>
    <message>
        <source>Callbacks go to kitdesk&apos;s own receiver on {host}</source>
        <translation>Os callbacks vão para o receptor do próprio kitdesk em {host}</translation>
    </message>
    <message>
        <source>Callbacks go to {host}</source>
        <translation>Os callbacks vão para {host}</translation>
    </message>
    <message>
        <source>Echo is on</source>
        <translation>Eco ativado</translation>
    </message>
    <message>
        <source>No Callback URL is known. Give one under Connection.</source>
        <translation>Nenhuma Callback URL é conhecida. Informe uma em “Conexão”.</translation>
    </message>
    <message>
        <source>{name} takes over from here.</source>
        <translation>{name} assume a partir daqui.</translation>
    </message>
    <message>
        <source>{seconds:g} s late</source>
        <translation>{seconds:g} s de atraso</translation>
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
        <translation>Um callback foi retido: {reason}</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Login feito</translation>
    </message>
    <message>
        <source>Message: {state}</source>
        <translation>Mensagem: {state}</translation>
    </message>
    <message>
        <source>New callback for {customer}</source>
        <translation>Novo callback para {customer}</translation>
    </message>
    <message>
        <source>The access token expires within a minute</source>
        <translation>O token de acesso expira em menos de um minuto</translation>
    </message>
    <message>
        <source>The access token has expired</source>
        <translation>O token de acesso expirou</translation>
    </message>
</context>
<context>
    <name>AttachmentCheckDialog</name>
    <message>
        <source>! It can be fetched. Doubtful: {parts}.</source>
        <translation>! Pode ser baixado. Duvidoso: {parts}.</translation>
    </message>
    <message>
        <source>Asks from this machine, without any secret, and reads the first bytes. {url}</source>
        <translation>Faz a requisição deste computador, sem nenhum segredo, e lê os primeiros bytes. {url}</translation>
    </message>
    <message>
        <source>Check attachment</source>
        <translation>Verificar anexo</translation>
    </message>
    <message>
        <source>Check of the attachment at {url}</source>
        <translation>Verificação do anexo em {url}</translation>
    </message>
    <message>
        <source>Connect all the same</source>
        <translation>Conectar mesmo assim</translation>
    </message>
    <message>
        <source>Open the tool Callbacks</source>
        <translation>Abrir a ferramenta Callbacks</translation>
    </message>
    <message>
        <source>✓ It can be fetched, and is what the message says.</source>
        <translation>✓ Pode ser baixado e é o que a mensagem diz.</translation>
    </message>
    <message>
        <source>✕ Kit cannot get this file: kitdesk serves it, and only this machine can reach it there. Open a tunnel in Callbacks, or enter a public address there, and attach the file again.</source>
        <translation>✕ O Kit não consegue obter este arquivo: o kitdesk o serve, e só esta máquina o alcança ali. Abra um túnel em Callbacks, ou informe lá um endereço público, e anexe o arquivo de novo.</translation>
    </message>
    <message>
        <source>✕ Kit would hardly get this file. Failed: {parts}.</source>
        <translation>✕ O Kit dificilmente obteria este arquivo. Falhou: {parts}.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>From this computer…</source>
        <translation>Deste computador…</translation>
    </message>
    <message>
        <source>This is none of Kit&apos;s attachment types. Edit it in the JSON.</source>
        <translation>Este não é um tipo de anexo do Kit. Edite-o no JSON.</translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>A file has an address from earlier, where this kitdesk is not known to be.</source>
        <translation>Um arquivo tem um endereço anterior, e não se sabe se este kitdesk ainda está nele.</translation>
    </message>
    <message>
        <source>A file is being copied…</source>
        <translation>Copiando um arquivo…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callbacks</translation>
    </message>
    <message>
        <source>Kit cannot fetch {name}. {reason}</source>
        <translation>O Kit não consegue baixar {name}. {reason}</translation>
    </message>
    <message>
        <source>The message&apos;s JSON cannot be read. Mend it first, then attach.</source>
        <translation>Não é possível ler o JSON da mensagem. Corrija-o antes de anexar.</translation>
    </message>
    <message>
        <source>The sandbox is on this machine and could fetch it. Kit itself could not.</source>
        <translation>O sandbox está neste computador e conseguiria baixá-lo. O próprio Kit, não.</translation>
    </message>
    <message>
        <source>Use the present one</source>
        <translation>Usar o atual</translation>
    </message>
    <message>
        <source>earlier address</source>
        <translation>endereço anterior</translation>
    </message>
    <message>
        <source>kitdesk serves a copy of {name} ({size}) to whoever has its address: while kitdesk runs, until its last message is deleted or you take it away.</source>
        <translation>O kitdesk serve uma cópia de {name} ({size}) a quem tiver o endereço: enquanto estiver em execução, até que a última mensagem com o arquivo seja excluída ou que você o remova.</translation>
    </message>
    <message>
        <source>kitdesk serves this file no more, so nobody can fetch it. Attach it again.</source>
        <translation>O kitdesk não serve mais este arquivo, e ninguém consegue baixá-lo. Anexe-o de novo.</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>não acessível</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>acessível</translation>
    </message>
    <message>
        <source>served here</source>
        <translation>servido aqui</translation>
    </message>
    <message>
        <source>served no more</source>
        <translation>não mais servido</translation>
    </message>
    <message>
        <source>served, checking…</source>
        <translation>servido, verificando…</translation>
    </message>
    <message>
        <source>{name} was not attached: another message is being written by now.</source>
        <translation>{name} não foi anexado: outra mensagem já está sendo escrita.</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>Bytes that are no UTF-8 are shown as �. Hex shows them as they are.</source>
        <translation>Bytes que não são UTF-8 aparecem como �. “Hex” os mostra como são.</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Sem corpo</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formatado</translation>
    </message>
    <message>
        <source>Save the body</source>
        <translation>Salvar o corpo</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Salvo como {path}.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Show more ({count} of {all} bytes)</source>
        <translation>Mostrar mais ({count} de {all} bytes)</translation>
    </message>
    <message>
        <source>Show more ({count} of {all} characters)</source>
        <translation>Mostrar mais ({count} de {all} caracteres)</translation>
    </message>
    <message>
        <source>Show more than {count} characters</source>
        <translation>Mostrar mais de {count} caracteres</translation>
    </message>
    <message>
        <source>Show the body as</source>
        <translation>Mostrar o corpo como</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another place.</source>
        <translation>Não foi possível gravar {path}: {reason}. Escolha outro local.</translation>
    </message>
</context>
<context>
    <name>BubbleView</name>
    <message>
        <source>Check attachment…</source>
        <translation>Verificar anexo…</translation>
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
        <translation>Abrir anexo…</translation>
    </message>
    <message>
        <source>Preview attachment…</source>
        <translation>Pré-visualizar anexo…</translation>
    </message>
</context>
<context>
    <name>CallbackEdit</name>
    <message>
        <source>Choose a sample above, or paste the JSON of a callback.</source>
        <translation>Escolha um exemplo acima ou cole o JSON de um callback.</translation>
    </message>
    <message>
        <source>The callback as JSON</source>
        <translation>O callback em JSON</translation>
    </message>
    <message>
        <source>What is wrong with the callback</source>
        <translation>O que há de errado com o callback</translation>
    </message>
</context>
<context>
    <name>CallbackPage</name>
    <message>
        <source>! Only this machine can reach this address. To get callbacks, give Kit a public one: start a tunnel in the tool Callbacks, or enter yours there. Sending works without.</source>
        <translation>! Só este computador acessa este endereço. Para receber callbacks, dê ao Kit um endereço público: inicie um túnel na ferramenta Callbacks ou informe o seu lá. O envio funciona sem isso.</translation>
    </message>
    <message>
        <source>Add a custom channel there and enter this Callback URL.</source>
        <translation>Adicione lá um canal personalizado e informe esta Callback URL.</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback URL</translation>
    </message>
    <message>
        <source>Choose the API token that you have just given, and the queue or function.</source>
        <translation>Escolha o token de API que acabou de informar e a fila ou função.</translation>
    </message>
    <message>
        <source>In Kit: Setup &gt; Conversations &gt; Channels</source>
        <translation>No Kit: Setup &gt; Conversations &gt; Channels</translation>
    </message>
    <message>
        <source>Make the channel</source>
        <translation>Criar o canal</translation>
    </message>
    <message>
        <source>Nothing listens here: the port is taken</source>
        <translation>Nada escuta aqui: a porta está ocupada</translation>
    </message>
    <message>
        <source>Open the tool Callbacks</source>
        <translation>Abrir Callbacks</translation>
    </message>
    <message>
        <source>There is such a channel already? Enter this Callback URL in it instead.</source>
        <translation>O canal já existe? Informe nele esta Callback URL.</translation>
    </message>
    <message>
        <source>kitdesk listens there from now on, also for Kit’s test request.</source>
        <translation>A partir de agora, o kitdesk escuta nesse endereço, inclusive a requisição de teste do Kit.</translation>
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
        <translation>Escutar callbacks e manter os tokens, com o canal exibido ou não</translation>
    </message>
    <message>
        <source>There is one once the channel is saved</source>
        <translation>Disponível depois que o canal for salvo</translation>
    </message>
    <message>
        <source>What the channel in Kit calls: Setup &gt; Conversations &gt; Channels. The tool Callbacks says whether Kit can reach it.</source>
        <translation>O que o canal chama no Kit: Setup &gt; Conversations &gt; Channels. A ferramenta Callbacks diz se o Kit consegue acessá-la.</translation>
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
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Kit posts an agent&apos;s answers and closings there.</source>
        <translation>O Kit envia para lá as respostas e os encerramentos do agente.</translation>
    </message>
    <message>
        <source>Post to kitdesk&apos;s own receiver again</source>
        <translation>Voltar a enviar ao receptor do próprio kitdesk</translation>
    </message>
    <message>
        <source>Send test request</source>
        <translation>Enviar req. de teste</translation>
    </message>
    <message>
        <source>Test request as {method}</source>
        <translation>Requisição de teste como {method}</translation>
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
        <translation>! Servidor não responde</translation>
    </message>
    <message>
        <source>Another program has port {port}, so no callback arrives</source>
        <translation>Outro programa ocupa a porta {port}, e nenhum callback chega</translation>
    </message>
    <message>
        <source>Forwarded to a server that does not answer.</source>
        <translation>Encaminhados a um servidor que não responde.</translation>
    </message>
    <message>
        <source>Forwarded to a server that is alive.</source>
        <translation>Encaminhados a um servidor ativo.</translation>
    </message>
    <message>
        <source>Forwarded to a server that was not asked yet.</source>
        <translation>Encaminhados a um servidor ainda não consultado.</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Ainda não iniciado</translation>
    </message>
    <message>
        <source>This channel takes no callbacks and does not keep its tokens</source>
        <translation>Este canal não recebe callbacks nem mantém seus tokens</translation>
    </message>
    <message>
        <source>○ Switched off</source>
        <translation>○ Desativado</translation>
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
        <translation>● Callbacks em {where}</translation>
    </message>
    <message>
        <source>✕ Port taken</source>
        <translation>✕ Porta ocupada</translation>
    </message>
</context>
<context>
    <name>CallbacksPanel</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Encaminhar</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retidos</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Externo</translation>
    </message>
    <message>
        <source>Parts of Callbacks</source>
        <translation>Seções de Callbacks</translation>
    </message>
</context>
<context>
    <name>CallbacksPresenter</name>
    <message>
        <source>Another body came under event_id {event_id} of channel “{channel}”: the first one is shown. Somebody may replay a captured signature.</source>
        <translation>Chegou outro corpo com o event_id {event_id} do canal “{channel}”: é exibido o primeiro. Alguém pode estar repetindo uma assinatura capturada.</translation>
    </message>
    <message>
        <source>Choose another port</source>
        <translation>Escolher outra porta</translation>
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
        <translation>&amp;Respostas</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Respostas prontas</translation>
    </message>
    <message>
        <source>Put a canned reply into the answer ({keys})</source>
        <translation>Inserir uma resposta pronta ({keys})</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>(no subject)</source>
        <translation>(sem titular)</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Plain http, which stays on this machine: there are no certificates.</source>
        <translation>http simples, que não sai deste computador: não há certificados.</translation>
    </message>
    <message>
        <source>issued by itself</source>
        <translation>autoassinado</translation>
    </message>
    <message>
        <source>issued by {issuer}</source>
        <translation>emitido por {issuer}</translation>
    </message>
    <message>
        <source>no host</source>
        <translation>nenhum host</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>válido até {day}</translation>
    </message>
    <message>
        <source>▲ Plain http: nothing is encrypted, and there are no certificates.</source>
        <translation>▲ http simples: nada é criptografado e não há certificados.</translation>
    </message>
    <message>
        <source>✓ {version}, trusted, and the certificate fits {host}.</source>
        <translation>✓ {version}, confiável, e o certificado serve para {host}.</translation>
    </message>
    <message>
        <source>✓ {version}, trusted. This Python does not tell the chain.</source>
        <translation>✓ {version}, confiável. Este Python não informa a cadeia.</translation>
    </message>
    <message>
        <source>✕ expired on {day}</source>
        <translation>✕ expirou em {day}</translation>
    </message>
    <message>
        <source>✕ not valid before {day}</source>
        <translation>✕ não é válido antes de {day}</translation>
    </message>
    <message>
        <source>✕ {version}, not trusted: {why}. Kit would hardly connect, either.</source>
        <translation>✕ {version}, não confiável: {why}. O Kit dificilmente se conectaria também.</translation>
    </message>
    <message>
        <source>✕ {version}, trusted, but the certificate is for {names} and not for {host}.</source>
        <translation>✕ {version}, confiável, mas o certificado é para {names} e não para {host}.</translation>
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
        <translation>Seções da cadeira do Kit</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Bateria</translation>
    </message>
    <message>
        <source>Test request</source>
        <translation>Req. de teste</translation>
    </message>
</context>
<context>
    <name>ChairPresenter</name>
    <message>
        <source>Give the Callback URL of your server above first.</source>
        <translation>Primeiro informe acima a Callback URL do seu servidor.</translation>
    </message>
    <message>
        <source>Salt or API token is not known. Give both above first.</source>
        <translation>O salt ou o token de API não é conhecido. Primeiro informe ambos acima.</translation>
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
        <translation>Administration &gt; Security &gt; API tokens: o token escolhido no canal, não o token ID.</translation>
    </message>
    <message>
        <source>Channel UUID</source>
        <translation>Channel UUID</translation>
    </message>
    <message>
        <source>For you alone; Kit never sees it.</source>
        <translation>Só para você; o Kit nunca o vê.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Region or host</source>
        <translation>Região ou host</translation>
    </message>
    <message>
        <source>Security salt</source>
        <translation>Security salt</translation>
    </message>
    <message>
        <source>Setup &gt; Conversations &gt; Channels: the channel. Its link, pasted, fills the host as well.</source>
        <translation>Setup &gt; Conversations &gt; Channels: o canal. Ao colar o link dele, o host também é preenchido.</translation>
    </message>
    <message>
        <source>Setup &gt; Conversations &gt; Channels: the channel. Verifies callbacks; sending works without it.</source>
        <translation>Setup &gt; Conversations &gt; Channels: o canal. Serve para verificar callbacks; o envio funciona sem ele.</translation>
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
        <translation>Cor</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Token refresh</source>
        <translation>Renovação do token</translation>
    </message>
</context>
<context>
    <name>ChannelList</name>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
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
        <translation>Configurações do canal</translation>
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
        <translation>Preenchido: {names}.</translation>
    </message>
    <message>
        <source>Its secrets are erased from the keyring. The channel in Kit stays, and so does its history here, unless you delete that as well.</source>
        <translation>Os segredos do canal são apagados do chaveiro. O canal no Kit permanece, assim como o histórico aqui, a menos que você também o exclua.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuar editando</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Novo canal</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove channel “{name}”?</source>
        <translation>Remover o canal “{name}”?</translation>
    </message>
    <message>
        <source>Remove with its history…</source>
        <translation>Remover com o histórico…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save “{name}”?</source>
        <translation>Salvar “{name}”?</translation>
    </message>
    <message>
        <source>This channel cannot be saved yet: {state}</source>
        <translation>Este canal ainda não pode ser salvo: {state}</translation>
    </message>
    <message>
        <source>This channel speaks to the sandbox of this window, which sets host, account and secrets itself.</source>
        <translation>Este canal usa o sandbox desta janela, que define por conta própria o host, a conta e os segredos.</translation>
    </message>
    <message>
        <source>Your changes to this channel are not saved yet.</source>
        <translation>As alterações neste canal ainda não foram salvas.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (cópia)</translation>
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
        <translation>Configurações do canal…</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>Novo canal…</translation>
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
        <translation>Detalhes da verificação selecionada</translation>
    </message>
    <message>
        <source>Requests of the selected check</source>
        <translation>Requisições da verificação selecionada</translation>
    </message>
    <message>
        <source>Select a check to see what it sends, what is expected and why it matters.</source>
        <translation>Selecione uma verificação para ver o que ela envia, o que se espera e por que isso importa.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check channel</source>
        <translation>Verificar canal</translation>
    </message>
    <message>
        <source>Check of channel “{name}” on {host}</source>
        <translation>Verificação do canal “{name}” em {host}</translation>
    </message>
    <message>
        <source>Logs in on its own and sends no message. {account} on {host}</source>
        <translation>Faz login por conta própria e não envia mensagens. {account} em {host}</translation>
    </message>
    <message>
        <source>✓ Ready: Kit lets this channel log in.</source>
        <translation>✓ Pronto: o Kit aceita o login deste canal.</translation>
    </message>
    <message>
        <source>✕ Not ready. Failed: {parts}.</source>
        <translation>✕ Não está pronto. Falhou: {parts}.</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>Checks of the suite</source>
        <translation>Verificações da bateria de testes</translation>
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
        <translation>Cancelado antes de qualquer resultado.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Reexecutar</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Remover {name}</translation>
    </message>
</context>
<context>
    <name>ClipboardWatch</name>
    <message>
        <source>Copied. It leaves the clipboard in {count} s.</source>
        <translation>Copiado. Sai da área de transferência em {count} s.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Choose a row on the left.</source>
        <translation>Escolha uma linha à esquerda.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
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
        <translation>Diferença {at} de {count}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>The difference before or after ({keys})</source>
        <translation>A diferença anterior ou a próxima ({keys})</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>As duas são iguais.</translation>
    </message>
    <message>
        <source>This row is kept no more. Choose another one.</source>
        <translation>Esta linha não é mais mantida. Escolha outra.</translation>
    </message>
    <message>
        <source>Unchanged lines</source>
        <translation>Linhas inalteradas</translation>
    </message>
</context>
<context>
    <name>ComparePresenter</name>
    <message>
        <source>Newest of this channel</source>
        <translation>Mais recentes deste canal</translation>
    </message>
    <message>
        <source>Other deliveries</source>
        <translation>Outras entregas</translation>
    </message>
    <message>
        <source>Other tries</source>
        <translation>Outras tentativas</translation>
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
        <translation>Ctrl+Enter envia</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Dados do cliente</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation>Enter envia, Shift+Enter quebra a linha</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Preencher</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send
anyway</source>
        <translation>Forçar
envio</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Forçar envio</translation>
    </message>
    <message>
        <source>Send anyway sends it as it stands.</source>
        <translation>“Forçar envio” envia como está.</translation>
    </message>
    <message>
        <source>Show JSON</source>
        <translation>Mostrar JSON</translation>
    </message>
    <message>
        <source>The form waits until the JSON can be read again. Send anyway sends it as it stands.</source>
        <translation>O formulário aguarda até que o JSON possa ser lido de novo. “Forçar envio” envia como está.</translation>
    </message>
    <message>
        <source>This message is too long to be edited here: resend it as it is.</source>
        <translation>Esta mensagem é longa demais para ser editada aqui: reenvie-a como está.</translation>
    </message>
    <message>
        <source>client_id is missing: Kit cannot tell who writes.</source>
        <translation>Falta client_id: o Kit não sabe quem escreve.</translation>
    </message>
    <message>
        <source>kitdesk is starting.</source>
        <translation>O kitdesk está iniciando.</translation>
    </message>
    <message>
        <source>{flaw} · flaws in all: {count}</source>
        <translation>{flaw} · erros no total: {count}</translation>
    </message>
</context>
<context>
    <name>Connect</name>
    <message>
        <source>A channel link, the .env of a vendor&apos;s sample, or a Postman environment</source>
        <translation>Um link de canal, o .env de um exemplo do fornecedor ou um ambiente do Postman</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Connect my channel</source>
        <translation>Conectar meu canal</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Filled from the clipboard: {names}.</source>
        <translation>Preenchido da área de transferência: {names}.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Continuar aqui</translation>
    </message>
    <message>
        <source>It is not complete yet. Kept as it is, it can be completed later by Connect my channel, or in Channel settings.</source>
        <translation>O canal ainda não está completo. Se for mantido assim, pode ser completado depois em “Conectar meu canal” ou em “Configurações do canal”.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Keep this channel?</source>
        <translation>Manter este canal?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Etapa {number} de {count}</translation>
    </message>
    <message>
        <source>What is not right yet cannot be kept: {names}. The rest can, and be completed later by Connect my channel, or in Channel settings.</source>
        <translation>O que ainda não está correto não pode ser mantido: {names}. O restante pode, e ser completado depois em “Conectar meu canal” ou em “Configurações do canal”.</translation>
    </message>
    <message>
        <source>What you have changed is not kept yet.</source>
        <translation>O que você alterou ainda não foi salvo.</translation>
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
        <translation>Dados do cliente</translation>
    </message>
    <message>
        <source>Go to a date, to the first unread message or to an end</source>
        <translation>Ir a uma data, à primeira mensagem não lida ou a uma das pontas</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Ir para…</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Nenhuma mensagem ainda</translation>
    </message>
    <message>
        <source>Write below as this customer. Each message shows here with what became of it.</source>
        <translation>Escreva abaixo como este cliente. Cada mensagem aparece aqui com o que aconteceu com ela.</translation>
    </message>
</context>
<context>
    <name>ConversationPresenter</name>
    <message>
        <source>The channel&apos;s customers are being loaded.</source>
        <translation>Carregando os clientes do canal.</translation>
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
        <translation>Outro kitdesk ou seu servidor pode fazer login aqui; os clientes dele aparecem neste painel.</translation>
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
        <translation>Para outro programa</translation>
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
        <translation>Desistir</translation>
    </message>
    <message>
        <source>It redirects to {where}. It was not followed: whether Kit would is not known. Give Kit the final address.</source>
        <translation>Redireciona para {where}. O redirecionamento não foi seguido: não se sabe se o Kit o seguiria. Dê ao Kit o endereço final.</translation>
    </message>
    <message>
        <source>Kit sends it once, when the channel is created, signed without an event_id. The vendor&apos;s samples take it by GET; the method is not documented.</source>
        <translation>O Kit a envia uma vez, quando o canal é criado, assinada sem event_id. Os exemplos do fornecedor a recebem por GET; o método não está documentado.</translation>
    </message>
    <message>
        <source>Make the test request of a channel&apos;s creation as {method}</source>
        <translation>Fazer a requisição de teste da criação de um canal via {method}</translation>
    </message>
    <message>
        <source>No step of it came about.</source>
        <translation>Nenhuma etapa aconteceu.</translation>
    </message>
    <message>
        <source>Send {method}</source>
        <translation>Enviar {method}</translation>
    </message>
    <message>
        <source>Show request and answer</source>
        <translation>Mostrar requisição e resposta</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Waiting for the answer.</source>
        <translation>Aguardando a resposta.</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>conexão</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>primeiro byte</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>lugar nenhum</translation>
    </message>
    <message>
        <source>{method}: {status} after {time}</source>
        <translation>{method}: {status} após {time}</translation>
    </message>
</context>
<context>
    <name>CustomerChoice</name>
    <message>
        <source>Customer to answer</source>
        <translation>Cliente a responder</translation>
    </message>
    <message>
        <source>Whom to answer; it follows the conversation that is shown</source>
        <translation>A quem responder; acompanha a conversa exibida</translation>
    </message>
    <message>
        <source>client_id of the customer to answer</source>
        <translation>client_id do cliente a responder</translation>
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
        <translation>URL do avatar</translation>
    </message>
    <message>
        <source>Bavaria</source>
        <translation>Baviera</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Campaign (UTM)</source>
        <translation>Campanha (UTM)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código do país</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customer details</source>
        <translation>Dados do cliente</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nome de exibição</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemanha</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Endereço IP</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mídia</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Munich</source>
        <translation>Munique</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Preços</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Region code</source>
        <translation>Código da região</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termo</translation>
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
        <translation>Falta client_id: ele liga as mensagens a um cliente.</translation>
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
        <translation>Excluir cliente…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>New from a persona…</source>
        <translation>Novo a partir de uma persona…</translation>
    </message>
    <message>
        <source>Nobody has written yet. New makes a customer to write as.</source>
        <translation>Ninguém escreveu ainda. “Novo” cria um cliente para você escrever como ele.</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete history</source>
        <translation>Excluir histórico</translation>
    </message>
    <message>
        <source>Discard and delete these as well; otherwise they stay</source>
        <translation>Descartar e excluir também estas; caso contrário, elas permanecem</translation>
    </message>
    <message>
        <source>Done. {what}</source>
        <translation>Concluído. {what}</translation>
    </message>
    <message>
        <source>How much is deleted</source>
        <translation>Quanto é excluído</translation>
    </message>
    <message>
        <source>It cannot be undone. What Kit itself keeps stays there.</source>
        <translation>Não é possível desfazer. O que o próprio Kit guarda permanece lá.</translation>
    </message>
    <message>
        <source>Only what is older than</source>
        <translation>Só o que for anterior a</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The first day that stays</source>
        <translation>O primeiro dia que permanece</translation>
    </message>
    <message>
        <source>What to delete</source>
        <translation>O que excluir</translation>
    </message>
</context>
<context>
    <name>DeviceMenu</name>
    <message>
        <source>Desktop: Mac, Safari</source>
        <translation>Computador: Mac, Safari</translation>
    </message>
    <message>
        <source>Desktop: Windows, Chrome</source>
        <translation>Computador: Windows, Chrome</translation>
    </message>
    <message>
        <source>Device presets</source>
        <translation>Dispositivos predefinidos</translation>
    </message>
    <message>
        <source>Fill in type, model and user agent of a usual device</source>
        <translation>Preencher tipo, modelo e user agent de um dispositivo comum</translation>
    </message>
    <message>
        <source>Phone: Android, Chrome</source>
        <translation>Celular: Android, Chrome</translation>
    </message>
    <message>
        <source>Phone: iPhone, Safari</source>
        <translation>Celular: iPhone, Safari</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Tablet: Android, Chrome</source>
        <translation>Tablet: Android, Chrome</translation>
    </message>
</context>
<context>
    <name>DialoguePage</name>
    <message>
        <source>Nobody has written yet. Write as a customer in the conversation, or point your server at the sandbox: Connection has what it needs.</source>
        <translation>Ninguém escreveu ainda. Escreva como cliente na conversa ou aponte seu servidor para o sandbox: “Conexão” tem o que ele precisa.</translation>
    </message>
    <message>
        <source>Nothing was said yet. What your server sends for this customer shows here.</source>
        <translation>Nada foi dito ainda. O que seu servidor envia por este cliente aparece aqui.</translation>
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
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The conversation from Kit&apos;s side</source>
        <translation>A conversa do lado do Kit</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>The rest is not shown. A copy has all of it.</source>
        <translation>O restante não é exibido. A cópia contém tudo.</translation>
    </message>
    <message>
        <source>{name} · the same</source>
        <translation>{name} · sem diferenças</translation>
    </message>
    <message>
        <source>{name} · {removed} removed, {added} added</source>
        <translation>{name} · removidas: {removed}, adicionadas: {added}</translation>
    </message>
    <message>
        <source>⋯ unchanged lines: {count}</source>
        <translation>⋯ linhas inalteradas: {count}</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <source>Messages that were found</source>
        <translation>Mensagens encontradas</translation>
    </message>
    <message>
        <source>Other requests in it, which post no message: {count}</source>
        <translation>Outras requisições, que não enviam mensagens: {count}</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop to attach: kitdesk serves a copy</source>
        <translation>Solte para anexar: o kitdesk serve uma cópia</translation>
    </message>
</context>
<context>
    <name>EdgeButtons</name>
    <message>
        <source>↓ Newest</source>
        <translation>↓ Recentes</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>+ Attachment</source>
        <translation>+ Anexo</translation>
    </message>
    <message>
        <source>Customer details, copy, restore, templates</source>
        <translation>Dados do cliente, copiar, restaurar, modelos</translation>
    </message>
    <message>
        <source>Insert a template</source>
        <translation>Inserir um modelo</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Texto da mensagem</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Show event_id and message_id</source>
        <translation>Mostrar event_id e message_id</translation>
    </message>
    <message>
        <source>Show the message as JSON</source>
        <translation>Mostrar a mensagem em JSON</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
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
        <translation>Chegou outro corpo com este event_id: vale o primeiro. Compare as entregas.</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Copiar {name}</translation>
    </message>
    <message>
        <source>From Kit at {time}</source>
        <translation>Do Kit às {time}</translation>
    </message>
    <message>
        <source>To Kit at {time}</source>
        <translation>Para o Kit às {time}</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Assumed: {what}</source>
        <translation>Suposto: {what}</translation>
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
        <translation>Evidências</translation>
    </message>
    <message>
        <source>No document settles these questions. What verified callbacks and Kit&apos;s answers on this channel have shown stands below; the rest is assumed.</source>
        <translation>Nenhum documento responde a estas perguntas. Abaixo está o que os callbacks verificados e as respostas do Kit mostraram neste canal; o restante é suposição.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
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
        <translation>Responde em até</translation>
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
        <translation>O contrato público do Kit não define status nem prazos, portanto esta é a interpretação do kitdesk. Ela é mantida com o canal.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Statuses with commas between: 401, 403, or 4xx for a whole class.</source>
        <translation>Status separados por vírgulas: 401, 403 ou 4xx para uma classe inteira.</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aceito</translation>
    </message>
    <message>
        <source>What the suite expects of your server</source>
        <translation>O que a bateria de testes espera do seu servidor</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export the conversation with {name}</source>
        <translation>Exportar a conversa com {name}</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Quanto já foi gravado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Saved as {path}: {what}.</source>
        <translation>Salvo como {path}: {what}.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar pasta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The whole conversation ({messages})</source>
        <translation>A conversa inteira ({messages})</translation>
    </message>
    <message>
        <source>Tokens, salts, cookies and signatures are masked. What customers wrote, their names and numbers are not: look at the file before you pass it on.</source>
        <translation>Tokens, salts, cookies e assinaturas são mascarados. O que os clientes escreveram, seus nomes e números, não: confira o arquivo antes de repassá-lo.</translation>
    </message>
    <message>
        <source>What is selected (lines: {count})</source>
        <translation>A seleção (linhas: {count})</translation>
    </message>
    <message>
        <source>Written so far: {messages}</source>
        <translation>Gravado até agora: {messages}</translation>
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
        <translation> s atraso</translation>
    </message>
    <message>
        <source> times</source>
        <translation> vezes</translation>
    </message>
    <message>
        <source>401</source>
        <translation>401</translation>
    </message>
    <message>
        <source>429 with Retry-After</source>
        <translation>429 com Retry-After</translation>
    </message>
    <message>
        <source>5xx</source>
        <translation>5xx</translation>
    </message>
    <message>
        <source>After the request was taken</source>
        <translation>Depois que a requisição foi aceita</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>As if Kit could not be reached; its port is kept</source>
        <translation>Como se o Kit estivesse inacessível; a porta é mantida</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Chega</translation>
    </message>
    <message>
        <source>HTML instead of JSON</source>
        <translation>HTML em vez de JSON</translation>
    </message>
    <message>
        <source>How many calls it strikes</source>
        <translation>Quantas chamadas são afetadas</translation>
    </message>
    <message>
        <source>In force for {calls}, {often}: {what}.</source>
        <translation>Ativa para {calls}, {often}: {what}.</translation>
    </message>
    <message>
        <source>Its refresh token stays unused, so that the one after works</source>
        <translation>O token de renovação não é consumido, para que a renovação seguinte funcione</translation>
    </message>
    <message>
        <source>Kit does all it would do, and only its answer is lost or replaced</source>
        <translation>O Kit faz tudo o que faria, e só a resposta se perde ou é substituída</translation>
    </message>
    <message>
        <source>Kit&apos;s own answer, late</source>
        <translation>Resposta do próprio Kit, com atraso</translation>
    </message>
    <message>
        <source>No fault is in force.</source>
        <translation>Nenhuma falha ativa.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline: nothing listens</source>
        <translation>Offline: nada escuta</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Put the fault in force</source>
        <translation>Ativar a falha</translation>
    </message>
    <message>
        <source>Refuse the next refresh</source>
        <translation>Recusar a próxima renovação</translation>
    </message>
    <message>
        <source>Retry-After, in seconds</source>
        <translation>Retry-After, em segundos</translation>
    </message>
    <message>
        <source>Seconds before each answer</source>
        <translation>Segundos antes de cada resposta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>Afeta</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Switch the fault off</source>
        <translation>Desativar a falha</translation>
    </message>
    <message>
        <source>What comes instead of Kit&apos;s answer</source>
        <translation>O que vem em vez da resposta do Kit</translation>
    </message>
    <message>
        <source>Which calls it strikes</source>
        <translation>Quais chamadas são afetadas</translation>
    </message>
    <message>
        <source>after the request was taken</source>
        <translation>após aceitar a requisição</translation>
    </message>
    <message>
        <source>dropped connection</source>
        <translation>conexão interrompida</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>every call</source>
        <translation>toda chamada</translation>
    </message>
    <message>
        <source>logins</source>
        <translation>logins</translation>
    </message>
    <message>
        <source>refreshes</source>
        <translation>renovações</translation>
    </message>
    <message>
        <source>success:false under 200</source>
        <translation>success:false com 200</translation>
    </message>
    <message>
        <source>until off</source>
        <translation>até desativar</translation>
    </message>
    <message>
        <source>until switched off</source>
        <translation>até ser desativada</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Edit this in the JSON: {name} is no object there.</source>
        <translation>Edite isto no JSON: lá, {name} não é um objeto.</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>ex.: {example}</translation>
    </message>
    <message>
        <source>“{value}” is no number. Write it like {example}.</source>
        <translation>“{value}” não é um número. Escreva como {example}.</translation>
    </message>
    <message>
        <source>“{value}” is no whole number. Write it like {example}.</source>
        <translation>“{value}” não é um número inteiro. Escreva como {example}.</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>For a new channel</source>
        <translation>Para um novo canal</translation>
    </message>
    <message>
        <source>Into channel “{name}”</source>
        <translation>No canal “{name}”</translation>
    </message>
    <message>
        <source>Nothing is kept before you save it there.</source>
        <translation>Nada é mantido antes de você salvar lá.</translation>
    </message>
</context>
<context>
    <name>FilesPresenter</name>
    <message>
        <source>Kept as templates: {count} of {all}. Message &gt; Templates finds them.</source>
        <translation>Mantidas como modelos: {count} de {all}. Encontre-as em Mensagem &gt; Modelos.</translation>
    </message>
    <message>
        <source>Open transcript</source>
        <translation>Abrir transcrição</translation>
    </message>
    <message>
        <source>Transcripts (*.kitdesk *.ndjson *.json);;All files (*)</source>
        <translation>Transcrições (*.kitdesk *.ndjson *.json);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Any of these types</source>
        <translation>Qualquer destes tipos</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Qualquer estado</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Todo o período</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Dois sentidos</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>De – até</translation>
    </message>
    <message>
        <source>In all channels</source>
        <translation>Em todos os canais</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Período</translation>
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
        <translation>Forçar disparo</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Desistir</translation>
    </message>
    <message>
        <source>Post this callback as Kit would (Ctrl+Enter)</source>
        <translation>Enviar este callback como o Kit faria (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Wait no longer for the answer; it may have been taken</source>
        <translation>Não esperar mais pela resposta; o callback pode ter sido aceito</translation>
    </message>
</context>
<context>
    <name>FiringPresenter</name>
    <message>
        <source>! It breaks the schema of Kit&apos;s callbacks, and is marked.</source>
        <translation>! Viola o esquema dos callbacks do Kit e está marcado.</translation>
    </message>
    <message>
        <source>! There is no event_id to sign: it goes out without a signature.</source>
        <translation>! Não há event_id para assinar: sai sem assinatura.</translation>
    </message>
    <message>
        <source>Choose a sample, or write a callback.</source>
        <translation>Escolha um exemplo ou escreva um callback.</translation>
    </message>
    <message>
        <source>Ctrl+Enter fires. {names} are filled in.</source>
        <translation>Ctrl+Enter dispara. Valores preenchidos: {names}.</translation>
    </message>
    <message>
        <source>Given up before an answer came.</source>
        <translation>Desistência antes de chegar uma resposta.</translation>
    </message>
    <message>
        <source>Loaded. Undo brings back what stood here before.</source>
        <translation>Carregado. “Desfazer” traz de volta o que estava aqui.</translation>
    </message>
    <message>
        <source>Not fired.</source>
        <translation>Não disparado.</translation>
    </message>
    <message>
        <source>Waiting for {host}</source>
        <translation>Aguardando {host}</translation>
    </message>
    <message>
        <source>{status} after {time}</source>
        <translation>{status} após {time}</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>1.  Write below, as a customer would: Hello, is anybody there? Then Send.</source>
        <translation>1.  Escreva abaixo, como um cliente: “Olá, tem alguém aí?”. Depois, “Enviar”.</translation>
    </message>
    <message>
        <source>2.  kitdesk keeps it, logs in and sends it. Its line says what became of it.</source>
        <translation>2.  O kitdesk guarda a mensagem, faz login e a envia. A linha diz o que aconteceu com ela.</translation>
    </message>
    <message>
        <source>3.  Answer it in the tool Sandbox, where you are the agent.</source>
        <translation>3.  Responda na ferramenta Sandbox, onde você é o agente.</translation>
    </message>
    <message>
        <source>4.  The answer comes back as a signed callback. Click a message to see each byte of it.</source>
        <translation>4.  A resposta volta como um callback assinado. Clique em uma mensagem para ver cada byte dela.</translation>
    </message>
    <message>
        <source>A Kit in miniature on this machine, with an agent whom you play. No account, no network.</source>
        <translation>Um Kit em miniatura neste computador, com você no papel do agente. Sem conta, sem rede.</translation>
    </message>
    <message>
        <source>Answer as the agent</source>
        <translation>Responder como agente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Connect my channel…</source>
        <translation>Conectar meu canal…</translation>
    </message>
    <message>
        <source>Go on through Kit’s screens where you stopped. What is filled in already stays.</source>
        <translation>Continue pelas telas do Kit de onde parou. O que já foi preenchido permanece.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Como quer começar?</translation>
    </message>
    <message>
        <source>Later: Help &gt; First steps, Channel &gt; Connect my channel.</source>
        <translation>Depois: Ajuda &gt; Primeiros passos, Canal &gt; Conectar meu canal.</translation>
    </message>
    <message>
        <source>This channel is not connected yet</source>
        <translation>Este canal ainda não está conectado</translation>
    </message>
    <message>
        <source>Through Kit’s own screens, step by step, to a channel that sends and is called back.</source>
        <translation>Pelas telas do próprio Kit, passo a passo, até um canal que envia e recebe callbacks.</translation>
    </message>
    <message>
        <source>Try it in the sandbox</source>
        <translation>Experimentar no sandbox</translation>
    </message>
    <message>
        <source>Your first message</source>
        <translation>Sua primeira mensagem</translation>
    </message>
</context>
<context>
    <name>FirstStepsPresenter</name>
    <message>
        <source>New channel</source>
        <translation>Novo canal</translation>
    </message>
</context>
<context>
    <name>FlawList</name>
    <message>
        <source>{sign} line {line}, column {column}: {what}</source>
        <translation>{sign} linha {line}, coluna {column}: {what}</translation>
    </message>
</context>
<context>
    <name>ForwardingPage</name>
    <message>
        <source>Address of my server</source>
        <translation>Endereço do meu servidor</translation>
    </message>
    <message>
        <source>Alive, since {time}.</source>
        <translation>Ativo, desde {time}.</translation>
    </message>
    <message>
        <source>Does not answer, since {time}.</source>
        <translation>Não responde, desde {time}.</translation>
    </message>
    <message>
        <source>Each callback is stored, then passed on unchanged, genuine or not, and Kit gets your server&apos;s answer. If none comes, Kit gets 502, or 504 after 8 s. Unverified: how long Kit itself waits.</source>
        <translation>Cada callback é armazenado e repassado sem alterações, autêntico ou não, e o Kit recebe a resposta do seu servidor. Se nenhuma vier, o Kit recebe 502 ou, após 8 s, 504. Não verificado: quanto tempo o próprio Kit espera.</translation>
    </message>
    <message>
        <source>Forward callbacks to it</source>
        <translation>Encaminhar callbacks para ele</translation>
    </message>
    <message>
        <source>Forwarded last</source>
        <translation>Últimos encaminhados</translation>
    </message>
    <message>
        <source>My server</source>
        <translation>Meu servidor</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Ainda não consultado.</translation>
    </message>
    <message>
        <source>Not forwarding. kitdesk answers callbacks by itself.</source>
        <translation>Sem encaminhamento. O kitdesk responde sozinho aos callbacks.</translation>
    </message>
    <message>
        <source>Nothing was forwarded lately. What comes while this is on is listed here.</source>
        <translation>Nada foi encaminhado recentemente. O que chegar com isto ativado aparece aqui.</translation>
    </message>
    <message>
        <source>Sign anew</source>
        <translation>Reassinar</translation>
    </message>
    <message>
        <source>Sign anew makes the header Authorization with this channel&apos;s salt and API token, as Kit does: for callbacks that you make up. A genuine one has this signature already.</source>
        <translation>“Reassinar” monta o cabeçalho Authorization com o salt e o token de API deste canal, como o Kit faz: para callbacks que você inventa. Um autêntico já tem essa assinatura.</translation>
    </message>
    <message>
        <source>Where it takes callbacks. A query that Kit sends is put behind it.</source>
        <translation>Onde ele recebe callbacks. Se o Kit enviar uma query, ela é acrescentada ao final.</translation>
    </message>
    <message>
        <source>With this channel&apos;s salt and API token</source>
        <translation>Com o salt e o token de API deste canal</translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>Callbacks that were held back</source>
        <translation>Callbacks retidos</translation>
    </message>
    <message>
        <source>Not verified, so in no conversation: anybody who knows the address may have sent them. When the salt or the token becomes known, they are checked again by themselves.</source>
        <translation>Não verificados, portanto fora de qualquer conversa: quem conhece o endereço pode tê-los enviado. Quando o salt ou o token for conhecido, serão conferidos de novo automaticamente.</translation>
    </message>
    <message>
        <source>Nothing is held back. A callback whose signature does not fit, or cannot be checked yet, waits here instead of showing in a conversation.</source>
        <translation>Nada está retido. Um callback cuja assinatura não confere, ou ainda não pode ser verificada, aguarda aqui em vez de aparecer em uma conversa.</translation>
    </message>
    <message>
        <source>Shown are the newest {listed} of {count}.</source>
        <translation>Exibidos os {listed} mais recentes de {count}.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer or other words.</source>
        <translation>Nada corresponde. Tente menos palavras ou outras.</translation>
    </message>
    <message>
        <source>Search, or paste an error</source>
        <translation>Buscar ou colar um erro</translation>
    </message>
    <message>
        <source>The pages of the help are in English.</source>
        <translation>As páginas da ajuda estão em inglês.</translation>
    </message>
</context>
<context>
    <name>HousePresenter</name>
    <message>
        <source>All channels, also those that were removed</source>
        <translation>Todos os canais, inclusive os removidos</translation>
    </message>
    <message>
        <source>Channel “{name}”</source>
        <translation>Canal “{name}”</translation>
    </message>
    <message>
        <source>Customer {name}</source>
        <translation>Cliente {name}</translation>
    </message>
    <message>
        <source>Delete old history…</source>
        <translation>Excluir histórico antigo…</translation>
    </message>
    <message>
        <source>Journal {events}, {size}</source>
        <translation>Diário: {events}, {size}</translation>
    </message>
    <message>
        <source>The journal takes {size}, more than the {limit} from which you want to know.</source>
        <translation>O diário ocupa {size}, mais que os {limit} definidos para o aviso.</translation>
    </message>
</context>
<context>
    <name>IdsRow</name>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantidos</translation>
    </message>
    <message>
        <source>New ids</source>
        <translation>Novos ids</translation>
    </message>
    <message>
        <source>Send the next message under the same ids, to see what Kit does with a repetition</source>
        <translation>Enviar a próxima mensagem com os mesmos ids, para ver o que o Kit faz com uma repetição</translation>
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
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Fields of its channel…</source>
        <translation>Campos do canal dela…</translation>
    </message>
    <message>
        <source>Fill in channel settings…</source>
        <translation>Preencher configurações do canal…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Keep all as templates</source>
        <translation>Manter tudo como modelos</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Write in the composer</source>
        <translation>Escrever no editor</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Da área de transferência</translation>
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
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Answer {status}</source>
        <translation>Resposta {status}</translation>
    </message>
    <message>
        <source>Click a message or a line in the conversation, in Token or in Sandbox to see its request, answer, timing and signature.</source>
        <translation>Clique em uma mensagem ou em uma linha na conversa, em Token ou em Sandbox para ver a requisição, a resposta, os tempos e a assinatura.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Edit and resend it.</source>
        <translation>Editar e reenviar.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada selecionado</translation>
    </message>
    <message>
        <source>Nothing went over the wire for it yet.</source>
        <translation>Nada passou pela rede por isto ainda.</translation>
    </message>
    <message>
        <source>Parts of what is inspected</source>
        <translation>Seções do Inspetor</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tempos</translation>
    </message>
    <message>
        <source>Tries of this event</source>
        <translation>Tentativas deste evento</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Delete history…</source>
        <translation>Excluir histórico…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>File of the journal</source>
        <translation>Arquivo do diário</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contém</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Nothing is ever deleted by itself.</source>
        <translation>Nada é excluído automaticamente.</translation>
    </message>
    <message>
        <source>Size from which kitdesk warns</source>
        <translation>Tamanho a partir do qual o kitdesk avisa</translation>
    </message>
    <message>
        <source>Warn above</source>
        <translation>Avisar acima de</translation>
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
        <translation>A mensagem em JSON</translation>
    </message>
    <message>
        <source>What is wrong with the message</source>
        <translation>O que há de errado com a mensagem</translation>
    </message>
</context>
<context>
    <name>Jump</name>
    <message>
        <source>A week ago</source>
        <translation>Há uma semana</translation>
    </message>
    <message>
        <source>Date to go to</source>
        <translation>Data de destino</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Primeira mensagem</translation>
    </message>
    <message>
        <source>First unread</source>
        <translation>Primeira não lida</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Mais recente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Ações e suas teclas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close what is open, or leave a search</source>
        <translation>Fechar o que está aberto ou sair de uma busca</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Encontrar uma ação ou tecla</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>New keys: press them here</source>
        <translation>Novas teclas: pressione-as aqui</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Nada corresponde.</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Reatribuir</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>Send, reply or fire</source>
        <translation>Enviar, responder ou disparar</translation>
    </message>
    <message>
        <source>Show the selected message in the Inspector</source>
        <translation>Mostrar a mensagem selecionada no Inspetor</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>Estas teclas não podem ser alteradas.</translation>
    </message>
    <message>
        <source>Where you write</source>
        <translation>Onde se escreve</translation>
    </message>
    <message>
        <source>{keys} already does “{deed}” ({where}).</source>
        <translation>{keys} já faz “{deed}” ({where}).</translation>
    </message>
    <message>
        <source>{keys} cannot be changed: {deed}.</source>
        <translation>{keys} não pode ser alterado: {deed}.</translation>
    </message>
    <message>
        <source>{keys} is needed to write and to edit text. Press it with Ctrl or Alt.</source>
        <translation>{keys} é necessário para escrever e editar texto. Pressione com Ctrl ou Alt.</translation>
    </message>
</context>
<context>
    <name>LabPage</name>
    <message>
        <source> s access</source>
        <translation> s acesso</translation>
    </message>
    <message>
        <source> s refresh</source>
        <translation> s renovação</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>Back to the tokens</source>
        <translation>Voltar aos tokens</translation>
    </message>
    <message>
        <source>How far a revoked API token reaches</source>
        <translation>Até onde vai a revogação de um token de API</translation>
    </message>
    <message>
        <source>How many messages are answered 401</source>
        <translation>Quantas mensagens recebem 401</translation>
    </message>
    <message>
        <source>Its refresh token stays unused.</source>
        <translation>O token de renovação não é consumido.</translation>
    </message>
    <message>
        <source>Let the sandbox treat tokens as documented again, and log in</source>
        <translation>Fazer o sandbox tratar os tokens como documentado de novo e fazer login</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Reexecutar</translation>
    </message>
    <message>
        <source>Run it: customer token-lab sends a message, and what happens stands here.</source>
        <translation>Execute: o cliente token-lab envia uma mensagem, e o que acontece aparece aqui.</translation>
    </message>
    <message>
        <source>Run the experiment</source>
        <translation>Executar o experimento</translation>
    </message>
    <message>
        <source>Seconds that a refresh token lives</source>
        <translation>Segundos de vida de um token de renovação</translation>
    </message>
    <message>
        <source>Seconds that an access token lives</source>
        <translation>Segundos de vida de um token de acesso</translation>
    </message>
    <message>
        <source>Should happen: {what}</source>
        <translation>Deve acontecer: {what}</translation>
    </message>
    <message>
        <source>What is done to the tokens</source>
        <translation>O que é feito com os tokens</translation>
    </message>
    <message>
        <source>live tokens end too</source>
        <translation>tokens vivos também acabam</translation>
    </message>
    <message>
        <source>live tokens live on</source>
        <translation>tokens vivos continuam</translation>
    </message>
</context>
<context>
    <name>LastPage</name>
    <message>
        <source>! Not known yet, can be given later: {names}.</source>
        <translation>! Ainda não conhecido, pode ser informado depois: {names}.</translation>
    </message>
    <message>
        <source>Check channel</source>
        <translation>Verificar canal</translation>
    </message>
    <message>
        <source>Check channel tries host, TLS, account, token and channel one by one, and says what to do about what is wrong. It sends no message.</source>
        <translation>“Verificar canal” testa host, TLS, conta, token e canal, um a um, e diz o que fazer com o que estiver errado. Não envia mensagens.</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>✓ All that a channel needs is filled in.</source>
        <translation>✓ Tudo o que um canal precisa está preenchido.</translation>
    </message>
    <message>
        <source>✕ Fill or correct first: {names}.</source>
        <translation>✕ Primeiro preencha ou corrija: {names}.</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Copy the link in the field Channel UUID, and the Security salt.</source>
        <translation>Copie o link do campo Channel UUID e o Security salt.</translation>
    </message>
    <message>
        <source>In Kit: Setup &gt; Conversations &gt; Channels: the channel</source>
        <translation>No Kit: Setup &gt; Conversations &gt; Channels: o canal</translation>
    </message>
    <message>
        <source>Its link and its salt</source>
        <translation>O link e o salt</translation>
    </message>
    <message>
        <source>The salt tells Kit’s callbacks from forged ones; sending works without it.</source>
        <translation>O salt distingue os callbacks do Kit dos forjados; o envio funciona sem ele.</translation>
    </message>
</context>
<context>
    <name>LookingPresenter</name>
    <message>
        <source>{type}, {width} × {height} pixels, {size}, from {host}</source>
        <translation>{type}, {width} × {height} pixels, {size}, de {host}</translation>
    </message>
</context>
<context>
    <name>LooksMenu</name>
    <message>
        <source>As the system</source>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortável</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidade</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, escuro</translation>
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
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Reset text size</source>
        <translation>Redefinir o tamanho do texto</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
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
        <translation>Tamanho do texto: {percent}%</translation>
    </message>
</context>
<context>
    <name>LooksRows</name>
    <message>
        <source>Gets a frame in its colour, and asks before every message it sends.</source>
        <translation>Recebe uma moldura na sua cor e pede confirmação antes de cada envio.</translation>
    </message>
    <message>
        <source>Production: real customers are behind it</source>
        <translation>Produção: há clientes reais por trás dele</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>âmbar</translation>
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
        <translation>cinza</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>red</source>
        <translation>vermelho</translation>
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
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensagem</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>First line and headers</source>
        <translation>Primeira linha e cabeçalhos</translation>
    </message>
    <message>
        <source>{dots} stands for a secret, which is never kept.</source>
        <translation>{dots} representa um segredo, que nunca é guardado.</translation>
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
        <translation>Dados do cliente…</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Descartar o rascunho</translation>
    </message>
    <message>
        <source>Fill in variables</source>
        <translation>Preencher variáveis</translation>
    </message>
    <message>
        <source>Restore the last message</source>
        <translation>Restaurar a última mensagem</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Salvar como modelo…</translation>
    </message>
    <message>
        <source>Send an empty message</source>
        <translation>Enviar uma mensagem vazia</translation>
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
        <translation>É mantido como um arquivo JSON com este nome na pasta {folder} dos dados do kitdesk.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>There is “{name}” already.</source>
        <translation>“{name}” já existe.</translation>
    </message>
</context>
<context>
    <name>NamedTextsPresenter</name>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>These files could not be used, and were left alone: {which}.</source>
        <translation>Não foi possível usar estes arquivos, que ficaram como estavam: {which}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>“{name}” foi excluído.</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>A PEM file with a certificate and its key. Only the channel’s host gets to see it.</source>
        <translation>Um arquivo PEM com um certificado e sua chave. Só o host do canal o vê.</translation>
    </message>
    <message>
        <source>A PEM file with the certificates of authorities to trust beside the system’s.</source>
        <translation>Um arquivo PEM com os certificados de autoridades confiáveis além das do sistema.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>An HTTP proxy, with a user’s name where it asks for one: http://ann@proxy.example:3128. Empty is none; those of the environment are never used.</source>
        <translation>Um proxy HTTP, com nome de usuário se ele exigir: http://ann@proxy.example:3128. Vazio significa sem proxy; os do ambiente nunca são usados.</translation>
    </message>
    <message>
        <source>By proxy {address}</source>
        <translation>Pelo proxy {address}</translation>
    </message>
    <message>
        <source>Choose the file: {name}</source>
        <translation>Escolher o arquivo: {name}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Network: {said}</source>
        <translation>Rede: {said}</translation>
    </message>
    <message>
        <source>Of that user; it is kept in the keyring.</source>
        <translation>Desse usuário; fica guardada no chaveiro.</translation>
    </message>
    <message>
        <source>Opens that key, if it is locked; it is kept in the keyring.</source>
        <translation>Abre essa chave, se estiver protegida; fica guardada no chaveiro.</translation>
    </message>
    <message>
        <source>Own authorities</source>
        <translation>Autoridades próprias</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>Arquivos PEM (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Senha do proxy</translation>
    </message>
    <message>
        <source>Straight, with the system’s authorities</source>
        <translation>Direto, com as autoridades do sistema</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
</context>
<context>
    <name>NotificationsMenu</name>
    <message>
        <source>Closed conversations</source>
        <translation>Conversas encerradas</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Ícone na bandeja</translation>
    </message>
    <message>
        <source>Messages from Kit</source>
        <translation>Mensagens do Kit</translation>
    </message>
    <message>
        <source>Messages that were not sent</source>
        <translation>Mensagens não enviadas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>They come while the window is not in front</source>
        <translation>Aparecem enquanto a janela não está em primeiro plano</translation>
    </message>
    <message>
        <source>This desktop shows no notifications</source>
        <translation>Este sistema não mostra notificações</translation>
    </message>
</context>
<context>
    <name>NotificationsPresenter</name>
    <message>
        <source>Closed conversations</source>
        <translation>Conversas encerradas</translation>
    </message>
    <message>
        <source>From now on, closing the window leaves kitdesk at work: the icon in the tray brings it back, and Quit ends it.</source>
        <translation>A partir de agora, ao fechar a janela o kitdesk continua em execução: o ícone na bandeja o traz de volta, e “Sair” o encerra.</translation>
    </message>
    <message>
        <source>Messages from Kit</source>
        <translation>Mensagens do Kit</translation>
    </message>
    <message>
        <source>Messages that were not sent</source>
        <translation>Mensagens não enviadas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>This desktop has no tray for an icon.</source>
        <translation>Este sistema não tem bandeja para um ícone.</translation>
    </message>
</context>
<context>
    <name>OutboxPanel</name>
    <message>
        <source>A message that did not reach Kit stands here until it is sent or discarded, and so does one of which nobody knows whether Kit has it. Its customer&apos;s later messages wait behind it.</source>
        <translation>Uma mensagem que não chegou ao Kit fica aqui até ser enviada ou descartada, assim como aquela que não se sabe se o Kit recebeu. As mensagens seguintes do mesmo cliente aguardam atrás dela.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nada aguarda</translation>
    </message>
    <message>
        <source>Show in conversation</source>
        <translation>Mostrar na conversa</translation>
    </message>
</context>
<context>
    <name>OutboxView</name>
    <message>
        <source>Messages that are not finished</source>
        <translation>Mensagens não concluídas</translation>
    </message>
    <message>
        <source>Show in conversation</source>
        <translation>Mostrar na conversa</translation>
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
        <translation> s atraso</translation>
    </message>
    <message>
        <source>A reply takes longer the longer its text is, at most 30 s more</source>
        <translation>Quanto mais longo o texto, mais demora a resposta, no máximo 30 s a mais</translation>
    </message>
    <message>
        <source>Answer each message with the same text and attachments</source>
        <translation>Responder a cada mensagem com o mesmo texto e anexos</translation>
    </message>
    <message>
        <source>Characters that are typed a second</source>
        <translation>Caracteres digitados por segundo</translation>
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
        <translation>Segundos antes de cada callback: respostas, encerramentos e ecos</translation>
    </message>
    <message>
        <source>typed at once</source>
        <translation>de uma só vez</translation>
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
        <translation>Encontrar ação, ferramenta, configuração, canal ou cliente</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters, or only the beginnings of words.</source>
        <translation>Nada corresponde. Tente menos letras ou só o início das palavras.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter do · Esc close</source>
        <translation>↑ ↓ escolher · Enter executar · Esc fechar</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>Go to {tool}</source>
        <translation>Ir para {tool}</translation>
    </message>
    <message>
        <source>Put {tool} back</source>
        <translation>Recolocar {tool}</translation>
    </message>
    <message>
        <source>Tear off {tool}</source>
        <translation>Destacar {tool}</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>agora não</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>✓ in use</source>
        <translation>✓ em uso</translation>
    </message>
    <message>
        <source>✓ on</source>
        <translation>✓ ativado</translation>
    </message>
    <message>
        <source>✓ shown</source>
        <translation>✓ exibido</translation>
    </message>
</context>
<context>
    <name>PayloadDialog</name>
    <message>
        <source>1 Red Square, Moscow</source>
        <translation>Praça Vermelha, 1, Moscou</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Anna Petrova</source>
        <translation>Anna Petrova</translation>
    </message>
    <message>
        <source>Attachment: {kind}</source>
        <translation>Anexo: {kind}</translation>
    </message>
    <message>
        <source>Avatar URL</source>
        <translation>URL do avatar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Verificar…</translation>
    </message>
    <message>
        <source>File URL</source>
        <translation>URL do arquivo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>Kit fetches files by their URL: the protocol has no upload.</source>
        <translation>O Kit baixa os arquivos pela URL: o protocolo não tem upload.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Prévia…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>Campanha (UTM)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Name, phone, email, avatar, language</source>
        <translation>Nome, telefone, e-mail, avatar, idioma</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>No personas yet. Fill in a customer&apos;s details and save them here, or only a part of them: a device, a place, a campaign.</source>
        <translation>Nenhuma persona ainda. Preencha os dados de um cliente e salve-os aqui, inteiros ou em parte: um dispositivo, um local, uma campanha.</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation>Outros campos</translation>
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
        <translation>Local</translation>
    </message>
    <message>
        <source>Save as persona</source>
        <translation>Salvar como persona</translation>
    </message>
    <message>
        <source>Save this customer…</source>
        <translation>Salvar este cliente…</translation>
    </message>
    <message>
        <source>Search personas</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>This file is no persona: {reason}</source>
        <translation>Este arquivo não é uma persona: {reason}</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>O que manter</translation>
    </message>
    <message>
        <source>Write as this one</source>
        <translation>Escrever como esta</translation>
    </message>
    <message>
        <source>client_id {client_id}: it is this very customer</source>
        <translation>client_id {client_id}: é exatamente este cliente</translation>
    </message>
</context>
<context>
    <name>PlainEdit</name>
    <message>
        <source>The clipboard holds no text. Files go as attachments, by their URL.</source>
        <translation>A área de transferência não contém texto. Arquivos vão como anexos, pela URL.</translation>
    </message>
</context>
<context>
    <name>PortBox</name>
    <message>
        <source>Another program has it, so no callback of any channel arrives. End that program and try again, or use another port and tell Kit the new addresses.</source>
        <translation>Outro programa a ocupa, e nenhum callback de nenhum canal chega. Feche esse programa e tente de novo, ou use outra porta e informe os novos endereços ao Kit.</translation>
    </message>
    <message>
        <source>Kit must be told the new address of every channel then</source>
        <translation>Será preciso informar ao Kit o novo endereço de cada canal</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Ainda não iniciado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Use another port…</source>
        <translation>Usar outra porta…</translation>
    </message>
    <message>
        <source>● Listening on port {port}</source>
        <translation>● Escutando na porta {port}</translation>
    </message>
    <message>
        <source>✕ Port {port} is taken</source>
        <translation>✕ A porta {port} está ocupada</translation>
    </message>
</context>
<context>
    <name>PortDialog</name>
    <message>
        <source>Any that is free</source>
        <translation>Qualquer uma livre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Every channel&apos;s address changes with it. Kit must be told the new ones, and a tunnel or proxy the new port; a tunnel that was started here ends.</source>
        <translation>O endereço de todos os canais muda com ela. Informe os novos ao Kit, e a nova porta ao túnel ou proxy; um túnel iniciado aqui é encerrado.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Take callbacks on another port</source>
        <translation>Receber callbacks em outra porta</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Esta:</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Usar outra porta</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
</context>
<context>
    <name>PreviewBox</name>
    <message>
        <source>The body with every variable replaced</source>
        <translation>O corpo com todas as variáveis substituídas</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>O que será enviado</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sem assinatura</translation>
    </message>
    <message>
        <source>{{now}} is ISO 8601 in UTC, and taken anew at the shot; the ids are as shown.</source>
        <translation>{{now}} está em ISO 8601, UTC, e é recalculado no disparo; os ids são os exibidos.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Load it all the same</source>
        <translation>Carregar mesmo assim</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Examinar:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de arquivo:</translation>
    </message>
</context>
<context>
    <name>ReachBox</name>
    <message>
        <source>Calling the address …</source>
        <translation>Chamando o endereço…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check reachability</source>
        <translation>Verificar acesso</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Made by {program}, while it runs; Kit must be told each new one.</source>
        <translation>Criado por {program}, enquanto estiver em execução; cada novo endereço deve ser informado ao Kit.</translation>
    </message>
    <message>
        <source>Not checked yet. kitdesk calls the address and recognises its own answer.</source>
        <translation>Ainda não verificado. O kitdesk chama o endereço e reconhece a própria resposta.</translation>
    </message>
    <message>
        <source>Of a tunnel or proxy that leads to kitdesk&apos;s port; it serves all channels.</source>
        <translation>De um túnel ou proxy que leva à porta do kitdesk; vale para todos os canais.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Endereço público</translation>
    </message>
    <message>
        <source>{said} It took {ms} ms.</source>
        <translation>{said} Levou {ms} ms.</translation>
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
        <translation>Renovar o token de acesso automaticamente,</translation>
    </message>
    <message>
        <source>Seconds before its end</source>
        <translation>Segundos antes de expirar</translation>
    </message>
    <message>
        <source>before its end</source>
        <translation>antes de expirar</translation>
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
        <translation>Respostas prontas</translation>
    </message>
    <message>
        <source>Canned replies, one on each line</source>
        <translation>Respostas prontas, uma por linha</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>One on each line. {{client_id}} stands for the customer who is answered.</source>
        <translation>Uma por linha. {{client_id}} representa o cliente que recebe a resposta.</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Search results</source>
        <translation>Resultados da busca</translation>
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
        <translation>Salvar como persona…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Salvar como modelo…</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Modelos…</translation>
    </message>
</context>
<context>
    <name>RowPicker</name>
    <message>
        <source>No row has all of these words.</source>
        <translation>Nenhuma linha tem todas estas palavras.</translation>
    </message>
    <message>
        <source>Rows to choose from</source>
        <translation>Linhas para escolher</translation>
    </message>
    <message>
        <source>Search times, kinds, texts</source>
        <translation>Buscar horas, tipos, textos</translation>
    </message>
    <message>
        <source>There is no other row yet. Send a message, or log in, to have one to compare.</source>
        <translation>Ainda não há outra linha. Envie uma mensagem ou faça login para ter o que comparar.</translation>
    </message>
</context>
<context>
    <name>SampleRow</name>
    <message>
        <source>A callback to begin with</source>
        <translation>Um callback para começar</translation>
    </message>
    <message>
        <source>Choose a sample</source>
        <translation>Escolha um exemplo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Own samples</source>
        <translation>Exemplos próprios</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Sample callback</source>
        <translation>Callback de exemplo</translation>
    </message>
    <message>
        <source>Save as sample…</source>
        <translation>Salvar como exemplo…</translation>
    </message>
    <message>
        <source>Save, rename or delete a sample of your own</source>
        <translation>Salvar, renomear ou excluir um exemplo próprio</translation>
    </message>
</context>
<context>
    <name>SamplesPresenter</name>
    <message>
        <source>Loaded. Undo brings back what you had written.</source>
        <translation>Carregado. “Desfazer” traz de volta o que você tinha escrito.</translation>
    </message>
    <message>
        <source>Save as sample</source>
        <translation>Salvar como exemplo</translation>
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
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Newest first. A click shows the whole request and its answer, without secrets.</source>
        <translation>Mais recentes primeiro. Um clique mostra a requisição inteira e a resposta, sem segredos.</translation>
    </message>
    <message>
        <source>Parts of the sandbox</source>
        <translation>Seções do sandbox</translation>
    </message>
</context>
<context>
    <name>SandboxPresenter</name>
    <message>
        <source>It is offline.</source>
        <translation>Está offline.</translation>
    </message>
</context>
<context>
    <name>SavedDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>None has all of these words.</source>
        <translation>Nada tem todas estas palavras.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
</context>
<context>
    <name>SavedPresenter</name>
    <message>
        <source>“{name}” is saved.</source>
        <translation>“{name}” foi salvo.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Filter by direction, state, type and time</source>
        <translation>Filtrar por sentido, estado, tipo e período</translation>
    </message>
    <message>
        <source>Filters, none set</source>
        <translation>Filtros, nenhum definido</translation>
    </message>
    <message>
        <source>Filters, {count} set</source>
        <translation>Filtros definidos: {count}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search messages, names, ids and raw JSON</source>
        <translation>Buscar mensagens, nomes, ids e JSON bruto</translation>
    </message>
</context>
<context>
    <name>SearchPresenter</name>
    <message>
        <source>Indexing: {done} % is searched so far, the newest first.</source>
        <translation>Indexando: {done}% já pesquisado, os mais recentes primeiro.</translation>
    </message>
    <message>
        <source>Nothing has all of this. Try fewer words, only their beginnings, or part of an id.</source>
        <translation>Nada contém tudo isto. Tente menos palavras, só o início delas ou parte de um id.</translation>
    </message>
    <message>
        <source>Nothing has all of this. Try fewer words, or remove a filter.</source>
        <translation>Nada contém tudo isto. Tente menos palavras ou remova um filtro.</translation>
    </message>
    <message>
        <source>Nothing is left. Remove a filter, or choose a longer time.</source>
        <translation>Nada restou. Remova um filtro ou escolha um período maior.</translation>
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
        <translation>Mostrar pontos</translation>
    </message>
    <message>
        <source>Show the characters</source>
        <translation>Mostrar os caracteres</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>not known for this channel: type it</source>
        <translation>não conhecido neste canal: digite</translation>
    </message>
    <message>
        <source>{dots} from channel</source>
        <translation>{dots} do canal</translation>
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
        <translation>Ritmo, eco e todos os campos de sender_data</translation>
    </message>
    <message>
        <source>Remove this agent</source>
        <translation>Remover este agente</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>{name} answers</source>
        <translation>{name} responde</translation>
    </message>
</context>
<context>
    <name>SendingPresenter</name>
    <message>
        <source>These callbacks have no client_id: nobody to answer. Choose a customer, or New.</source>
        <translation>Estes callbacks não têm client_id: não há a quem responder. Escolha um cliente ou “Novo”.</translation>
    </message>
    <message>
        <source>This channel is not connected yet. Channel &gt; Connect my channel… goes on with it.</source>
        <translation>Este canal ainda não está conectado. Use Canal &gt; Conectar meu canal… para continuar.</translation>
    </message>
    <message>
        <source>This channel&apos;s API token is not known. Give it in Channel settings to send.</source>
        <translation>O token de API deste canal não é conhecido. Para enviar, informe-o em “Configurações do canal”.</translation>
    </message>
</context>
<context>
    <name>ServedFilesDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>In no message that was sent: it stays until you stop serving it.</source>
        <translation>Em nenhuma mensagem enviada: permanece até você parar de servi-lo.</translation>
    </message>
    <message>
        <source>No files are served. Drop one on the composer, and it gets an address.</source>
        <translation>Nenhum arquivo é servido. Solte um no editor, e ele recebe um endereço.</translation>
    </message>
    <message>
        <source>Served files</source>
        <translation>Arquivos servidos</translation>
    </message>
    <message>
        <source>Stop serving</source>
        <translation>Parar de servir</translation>
    </message>
    <message>
        <source>Whoever has a file&apos;s address gets it, while kitdesk runs. A file goes with the last message it is attached to; stop serving it, and its address leads nowhere at once.</source>
        <translation>Quem tem o endereço de um arquivo o obtém enquanto o kitdesk está em execução. O arquivo some com a última mensagem à qual está anexado; se você parar de servi-lo, o endereço deixa de funcionar na hora.</translation>
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
        <translation>Resposta quando uma assinatura não confere</translation>
    </message>
    <message>
        <source>Automatic refresh</source>
        <translation>Renovação automática</translation>
    </message>
    <message>
        <source>Channel UUID</source>
        <translation>Channel UUID</translation>
    </message>
    <message>
        <source>Channel settings</source>
        <translation>Configurações do canal</translation>
    </message>
    <message>
        <source>Forward callbacks</source>
        <translation>Encaminhar callbacks</translation>
    </message>
    <message>
        <source>How early tokens are refreshed</source>
        <translation>Antecedência da renovação dos tokens</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Listen for this channel</source>
        <translation>Escutar para este canal</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>Nome do canal</translation>
    </message>
    <message>
        <source>Port of the receiver</source>
        <translation>Porta do receptor</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>Proxy e certificados</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Endereço público</translation>
    </message>
    <message>
        <source>Region or host</source>
        <translation>Região ou host</translation>
    </message>
    <message>
        <source>Security salt</source>
        <translation>Security salt</translation>
    </message>
    <message>
        <source>Size of the journal to warn of</source>
        <translation>Tamanho do diário para avisar</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>✓ known</source>
        <translation>✓ conhecido</translation>
    </message>
    <message>
        <source>✓ on</source>
        <translation>✓ ativado</translation>
    </message>
</context>
<context>
    <name>SettingsFooter</name>
    <message>
        <source>A channel link, the .env of a vendor&apos;s sample, or a Postman environment</source>
        <translation>Um link de canal, o .env de um exemplo do fornecedor ou um ambiente do Postman</translation>
    </message>
    <message>
        <source>Changed, not saved yet.</source>
        <translation>Alterado, ainda não salvo.</translation>
    </message>
    <message>
        <source>Check channel</source>
        <translation>Verificar canal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Tudo está salvo.</translation>
    </message>
    <message>
        <source>Not known yet, can be given later: {names}.</source>
        <translation>Ainda não conhecido, pode ser informado depois: {names}.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>To save, fill or correct: {names}.</source>
        <translation>Para salvar, preencha ou corrija: {names}.</translation>
    </message>
</context>
<context>
    <name>ShotList</name>
    <message>
        <source>Edit and replay</source>
        <translation>Editar e repetir</translation>
    </message>
    <message>
        <source>Fire the same body at the target once more, signed anew</source>
        <translation>Disparar o mesmo corpo contra o destino mais uma vez, com nova assinatura</translation>
    </message>
    <message>
        <source>Last shots</source>
        <translation>Últimos disparos</translation>
    </message>
    <message>
        <source>Load the body above, to be changed first</source>
        <translation>Carregar o corpo acima para alterá-lo antes</translation>
    </message>
    <message>
        <source>Nothing was fired yet on this channel. Fire lists its shots here.</source>
        <translation>Nada foi disparado ainda neste canal. “Disparar” lista seus disparos aqui.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>a callback</source>
        <translation>um callback</translation>
    </message>
    <message>
        <source>breaks the schema</source>
        <translation>viola o esquema</translation>
    </message>
    <message>
        <source>test request ({method})</source>
        <translation>requisição de teste ({method})</translation>
    </message>
</context>
<context>
    <name>SignatureChoice</name>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>The header Authorization</source>
        <translation>O cabeçalho Authorization</translation>
    </message>
    <message>
        <source>as in the replayed shot</source>
        <translation>como no disparo repetido</translation>
    </message>
    <message>
        <source>made anew</source>
        <translation>nova</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>digitada</translation>
    </message>
</context>
<context>
    <name>SignatureInputs</name>
    <message>
        <source>! The event_id has characters that are no plain ASCII; they are hashed as UTF-8.</source>
        <translation>! O event_id tem caracteres que não são ASCII puro; entram no hash como UTF-8.</translation>
    </message>
    <message>
        <source>! The event_id has white space around it, which is hashed too.</source>
        <translation>! O event_id tem espaços em branco em volta, que também entram no hash.</translation>
    </message>
    <message>
        <source>A salt or token typed here is not saved.</source>
        <translation>Um salt ou token digitado aqui não é salvo.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API token</translation>
    </message>
    <message>
        <source>Empty salt and token stand for the channel&apos;s own.</source>
        <translation>Salt e token vazios representam os do canal.</translation>
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
        <translation>O Kit publica a fórmula com espaços, que parecem só tipográficos. “Verificar” aceita ambas as formas.</translation>
    </message>
    <message>
        <source>MD5(salt:token), sent once when the channel is created</source>
        <translation>MD5(salt:token), enviado uma vez quando o canal é criado</translation>
    </message>
    <message>
        <source>Security salt</source>
        <translation>Security salt</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selecionado</translation>
    </message>
    <message>
        <source>Take the event_id of the event selected in the conversation, or of the newest</source>
        <translation>Usar o event_id do evento selecionado na conversa, ou do mais recente</translation>
    </message>
    <message>
        <source>Take the event_id of the selected event</source>
        <translation>Usar o event_id do evento selecionado</translation>
    </message>
    <message>
        <source>Test request</source>
        <translation>Req. de teste</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>dois-pontos</translation>
    </message>
    <message>
        <source>a colon and a blank (unverified)</source>
        <translation>dois-pontos e um espaço (não verificado)</translation>
    </message>
    <message>
        <source>event_id</source>
        <translation>event_id</translation>
    </message>
    <message>
        <source>from the body of the callback</source>
        <translation>do corpo do callback</translation>
    </message>
    <message>
        <source>✕ The pasted text is too long for an event_id. Copy it alone.</source>
        <translation>✕ O texto colado é longo demais para um event_id. Copie só o event_id.</translation>
    </message>
</context>
<context>
    <name>SignaturePanel</name>
    <message>
        <source>This scheme does not protect the body: whoever sees one callback can send any other body with its header, and the header of a test request never changes.</source>
        <translation>Este esquema não protege o corpo: quem vê um callback pode enviar qualquer outro corpo com o mesmo cabeçalho, e o cabeçalho de uma requisição de teste nunca muda.</translation>
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
        <translation>Copiar o cabeçalho Authorization</translation>
    </message>
    <message>
        <source>MD5 of</source>
        <translation>MD5 de</translation>
    </message>
    <message>
        <source>Show salt and token in the hashed text</source>
        <translation>Mostrar salt e token nesse texto</translation>
    </message>
    <message>
        <source>Still missing: {names}.</source>
        <translation>Ainda falta: {names}.</translation>
    </message>
    <message>
        <source>The text that is hashed</source>
        <translation>Texto de que se calcula o hash</translation>
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
        <translation>Uma requisição HTTP bruta: o cabeçalho Authorization e o event_id do corpo JSON</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>Compare with another token</source>
        <translation>Comparar com outro token</translation>
    </message>
    <message>
        <source>Not verifiable: the event_id is missing. It stands in the callback&apos;s body.</source>
        <translation>Não verificável: falta o event_id. Ele está no corpo do callback.</translation>
    </message>
    <message>
        <source>Paste a received header, or the whole request, to verify it.</source>
        <translation>Cole um cabeçalho recebido ou a requisição inteira para verificar.</translation>
    </message>
    <message>
        <source>Paste request</source>
        <translation>Colar requisição</translation>
    </message>
    <message>
        <source>Read: {first}, no body, so it is a test request.</source>
        <translation>Lido: {first}, sem corpo, portanto é uma requisição de teste.</translation>
    </message>
    <message>
        <source>Received header</source>
        <translation>Cabeçalho recebido</translation>
    </message>
    <message>
        <source>The header alone, or the whole request as text.</source>
        <translation>Só o cabeçalho ou a requisição inteira como texto.</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>Token ID</translation>
    </message>
    <message>
        <source>headers alone</source>
        <translation>só cabeçalhos</translation>
    </message>
    <message>
        <source>the access token</source>
        <translation>o token de acesso</translation>
    </message>
    <message>
        <source>the token ID instead of the API token</source>
        <translation>o token ID em vez do token de API</translation>
    </message>
</context>
<context>
    <name>SignatureView</name>
    <message>
        <source>Copy the header Authorization</source>
        <translation>Copiar o cabeçalho Authorization</translation>
    </message>
    <message>
        <source>Received in the header Authorization</source>
        <translation>Recebido no cabeçalho Authorization</translation>
    </message>
    <message>
        <source>Sent in the header Authorization</source>
        <translation>Enviado no cabeçalho Authorization</translation>
    </message>
    <message>
        <source>The signature does not cover the body: whoever sees one callback can send any other body with its header.</source>
        <translation>A assinatura não cobre o corpo: quem vê um callback pode enviar qualquer outro corpo com o mesmo cabeçalho.</translation>
    </message>
    <message>
        <source>When it came it was {then}: this channel had other secrets then.</source>
        <translation>Ao chegar, o resultado foi: {then}. O canal tinha outros segredos na época.</translation>
    </message>
    <message>
        <source>a mismatch</source>
        <translation>divergência</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>not verifiable</source>
        <translation>não verificável</translation>
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
        <translation>$KIT_SALT e $KIT_API_TOKEN, ou os próprios valores</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the program</source>
        <translation>Copiar o programa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Linguagem</translation>
    </message>
    <message>
        <source>Program that prints the signature</source>
        <translation>Programa que imprime a assinatura</translation>
    </message>
    <message>
        <source>Salt and token</source>
        <translation>Salt e token</translation>
    </message>
    <message>
        <source>Salt and token in the program</source>
        <translation>Salt e token no programa</translation>
    </message>
    <message>
        <source>The same in code</source>
        <translation>O mesmo em código</translation>
    </message>
    <message>
        <source>from environment variables</source>
        <translation>de variáveis de ambiente</translation>
    </message>
    <message>
        <source>written in</source>
        <translation>no código</translation>
    </message>
</context>
<context>
    <name>StepTable</name>
    <message>
        <source>What was checked</source>
        <translation>O que foi verificado</translation>
    </message>
</context>
<context>
    <name>StretchView</name>
    <message>
        <source>Messages of this customer</source>
        <translation>Mensagens deste cliente</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>! Unreachable</source>
        <translation>! Inacessível</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Check channel</source>
        <translation>Verificar canal</translation>
    </message>
    <message>
        <source>Check host, TLS, account, token and channel one by one</source>
        <translation>Verificar host, TLS, conta, token e canal, um a um</translation>
    </message>
    <message>
        <source>Login state: {state}</source>
        <translation>Estado do login: {state}</translation>
    </message>
    <message>
        <source>Nothing in outbox</source>
        <translation>Caixa de saída vazia</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Show the tokens</source>
        <translation>Mostrar os tokens</translation>
    </message>
    <message>
        <source>Show what is not sent for certain, and what it waits for</source>
        <translation>Mostrar o que não se sabe ao certo se foi enviado e o que isso aguarda</translation>
    </message>
    <message>
        <source>This is a production channel</source>
        <translation>Este é um canal de produção</translation>
    </message>
    <message>
        <source>access</source>
        <translation>acesso</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>renovação</translation>
    </message>
    <message>
        <source>{counts} in outbox</source>
        <translation>Caixa de saída: {counts}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>com falha: {count}</translation>
    </message>
    <message>
        <source>{count} in outbox</source>
        <translation>{count} na caixa de saída</translation>
    </message>
    <message>
        <source>{count} sending</source>
        <translation>enviando: {count}</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>desconhecidas: {count}</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>aguardando: {count}</translation>
    </message>
    <message>
        <source>○ Logged out</source>
        <translation>○ Sem login</translation>
    </message>
    <message>
        <source>○ Tokens expired</source>
        <translation>○ Tokens expirados</translation>
    </message>
    <message>
        <source>◌ Logging in</source>
        <translation>◌ Entrando</translation>
    </message>
    <message>
        <source>◌ Refreshing</source>
        <translation>◌ Renovando</translation>
    </message>
    <message>
        <source>● Logged in</source>
        <translation>● Login feito</translation>
    </message>
    <message>
        <source>✕ Refused</source>
        <translation>✕ Recusado</translation>
    </message>
</context>
<context>
    <name>SuiteBar</name>
    <message>
        <source>Checks that were run</source>
        <translation>Verificações executadas</translation>
    </message>
    <message>
        <source>Expectations, and the report as a file</source>
        <translation>Expectativas e o relatório em arquivo</translation>
    </message>
    <message>
        <source>Expectations…</source>
        <translation>Expectativas…</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>Em uma janela própria</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Repetir falhas</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Executar tudo</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Salvar relatório…</translation>
    </message>
    <message>
        <source>Show only what needs a look</source>
        <translation>Mostrar só o que requer atenção</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>SuitePage</name>
    <message>
        <source>Of another target: {what}</source>
        <translation>De outro destino: {what}</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Repetir falhas</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Executar tudo</translation>
    </message>
    <message>
        <source>Run what is selected</source>
        <translation>Executar a seleção</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Switch all on</source>
        <translation>Ativar tudo</translation>
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
        <translation>Página HTML, para pessoas (*.html)</translation>
    </message>
    <message>
        <source>JUnit, for CI (*.xml)</source>
        <translation>JUnit, para CI (*.xml)</translation>
    </message>
    <message>
        <source>NDJSON, the whole evidence (*.ndjson)</source>
        <translation>NDJSON, todas as evidências (*.ndjson)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>The report could not be saved as {path}: {reason}. Choose another place.</source>
        <translation>Não foi possível salvar o relatório como {path}: {reason}. Escolha outro local.</translation>
    </message>
    <message>
        <source>The report is saved as {path}.</source>
        <translation>O relatório foi salvo como {path}.</translation>
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
        <translation>Callback URL do seu servidor</translation>
    </message>
    <message>
        <source>Empty, they are the channel&apos;s own. What is typed here is not saved.</source>
        <translation>Vazios, valem os do canal. O que for digitado aqui não é salvo.</translation>
    </message>
    <message>
        <source>Security salt</source>
        <translation>Security salt</translation>
    </message>
    <message>
        <source>Security salt and API token to sign with</source>
        <translation>Security salt e token de API para assinar</translation>
    </message>
    <message>
        <source>What is typed here is not saved.</source>
        <translation>O que for digitado aqui não é salvo.</translation>
    </message>
    <message>
        <source>Your server&apos;s Callback URL: it gets what Kit would send.</source>
        <translation>Callback URL do seu servidor: recebe o que o Kit enviaria.</translation>
    </message>
</context>
<context>
    <name>TemplatesPresenter</name>
    <message>
        <source>! {variable} is not known, or this customer has none: it stays as it is.</source>
        <translation>! {variable} não é conhecida, ou este cliente não a tem: fica como está.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserir</translation>
    </message>
    <message>
        <source>No templates yet. Write a message, with variables such as {{client_id}} or {{now}} where something is to be filled in, and save it here.</source>
        <translation>Ainda não há modelos. Escreva uma mensagem, com variáveis como {{client_id}} ou {{now}} onde algo deve ser preenchido, e salve-a aqui.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Salvar como modelo</translation>
    </message>
    <message>
        <source>Save the message…</source>
        <translation>Salvar a mensagem…</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>This file is no template: {reason}</source>
        <translation>Este arquivo não é um modelo: {reason}</translation>
    </message>
    <message>
        <source>Variables: {{client_id}}; {{client_data.location.city}} and so for every member of the customer; {{now}}, the time in UTC; {{counter}}, a number that grows; {{uuid}}, a new id each time; {{uuid:a}}, one id wherever it stands.</source>
        <translation>Variáveis: {{client_id}}; {{client_data.location.city}} e assim qualquer campo do cliente; {{now}}, a hora em UTC; {{counter}}, um número crescente; {{uuid}}, um id novo a cada vez; {{uuid:a}}, o mesmo id onde quer que esteja.</translation>
    </message>
</context>
<context>
    <name>TimingView</name>
    <message>
        <source>Connect</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Primeiro byte</translation>
    </message>
    <message>
        <source>From the request until it was handed to the journal or, where it was forwarded, until the server behind had answered; it is answered once it is on the disk. How long both travelled is not known.</source>
        <translation>Da requisição até a entrega ao diário ou, se houve encaminhamento, até a resposta do servidor por trás; a resposta sai quando tudo está no disco. Não se sabe quanto tempo as duas levaram no caminho.</translation>
    </message>
    <message>
        <source>From the request until the sandbox had its answer. How long both travelled is not known.</source>
        <translation>Da requisição até o sandbox ter a resposta. Não se sabe quanto tempo as duas levaram no caminho.</translation>
    </message>
    <message>
        <source>No byte of an answer came.</source>
        <translation>Não chegou nenhum byte de resposta.</translation>
    </message>
    <message>
        <source>No connection came about.</source>
        <translation>A conexão não se estabeleceu.</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The connection was open already, so there was nothing to look up or to connect.</source>
        <translation>A conexão já estava aberta: não foi preciso resolver o nome nem conectar.</translation>
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
        <translation>Use “Add API token” ou escolha um existente. Copie o token, não o token ID.</translation>
    </message>
    <message>
        <source>If the API whitelist there is filled, this machine’s address has to be on it.</source>
        <translation>Se a lista de permissões da API estiver preenchida lá, o endereço deste computador precisa constar nela.</translation>
    </message>
    <message>
        <source>In Kit: Administration &gt; Security &gt; API tokens</source>
        <translation>No Kit: Administration &gt; Security &gt; API tokens</translation>
    </message>
    <message>
        <source>Its API token</source>
        <translation>O token de API</translation>
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
        <translation>Claims do token de acesso</translation>
    </message>
    <message>
        <source>Experiments with the tokens: what should happen, and what does</source>
        <translation>Experimentos com os tokens: o que deveria acontecer e o que acontece</translation>
    </message>
    <message>
        <source>Expire now</source>
        <translation>Expirar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>History and claims of the tokens</source>
        <translation>Histórico e claims dos tokens</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Logins and refreshes</source>
        <translation>Logins e renovações</translation>
    </message>
    <message>
        <source>Next refresh</source>
        <translation>Próx. renovação</translation>
    </message>
    <message>
        <source>Next refresh in</source>
        <translation>Renovação em</translation>
    </message>
    <message>
        <source>No login yet. Log in, or send a message: that logs in first.</source>
        <translation>Nenhum login ainda. Entre ou envie uma mensagem: o login é feito antes.</translation>
    </message>
    <message>
        <source>Refresh automatically</source>
        <translation>Renovar automaticamente</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Seconds before its end at which the access token is refreshed</source>
        <translation>Segundos antes do fim em que o token de acesso é renovado</translation>
    </message>
    <message>
        <source>The access token is opaque: it has no claims to read.</source>
        <translation>O token de acesso é opaco: não tem claims para ler.</translation>
    </message>
    <message>
        <source>There is no living access token. Log in to see what it says of itself.</source>
        <translation>Não há token de acesso válido. Entre para ver o que ele diz de si.</translation>
    </message>
    <message>
        <source>Treat the access token as dead: the next send refreshes it first</source>
        <translation>Tratar o token de acesso como expirado: o próximo envio o renova antes</translation>
    </message>
    <message>
        <source>access</source>
        <translation>acesso</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>login feito</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>renovação</translation>
    </message>
    <message>
        <source>refreshed, both tokens new</source>
        <translation>renovado, dois tokens novos</translation>
    </message>
    <message>
        <source>with the next send</source>
        <translation>no próximo envio</translation>
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
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Kit&apos;s chair</source>
        <translation>Cadeira do Kit</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
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
        <translation>Nada chegou ainda. Envie uma mensagem ou aponte seu servidor para o sandbox: “Conexão”.</translation>
    </message>
    <message>
        <source>What came and what was posted</source>
        <translation>O que chegou e o que foi enviado</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>anexos</translation>
    </message>
    <message>
        <source>closing of {who}</source>
        <translation>encerramento por {who}</translation>
    </message>
    <message>
        <source>fault: {what}</source>
        <translation>falha: {what}</translation>
    </message>
    <message>
        <source>kitdesk itself</source>
        <translation>o próprio kitdesk</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>test request</source>
        <translation>requisição de teste</translation>
    </message>
</context>
<context>
    <name>TranscriptDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Edit in the composer</source>
        <translation>Editar no editor</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspecionar</translation>
    </message>
    <message>
        <source>Lines of the transcript</source>
        <translation>Linhas da transcrição</translation>
    </message>
    <message>
        <source>Lines that could not be read: {count}</source>
        <translation>Linhas ilegíveis: {count}</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The file ends in the middle: the rest of it is missing.</source>
        <translation>O arquivo termina no meio: falta o resto.</translation>
    </message>
    <message>
        <source>The file holds more than fits here; these are the first {count} lines.</source>
        <translation>O arquivo tem mais do que cabe aqui. Primeiras linhas mostradas: {count}.</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>With new ids</source>
        <translation>Com ids novos</translation>
    </message>
    <message>
        <source>{name}, exported from channel “{channel}”</source>
        <translation>{name}, exportada do canal “{channel}”</translation>
    </message>
</context>
<context>
    <name>TranscriptPresenter</name>
    <message>
        <source>Callbacks that are left out: {count}. To post them, give a Callback URL in Kit&apos;s chair.</source>
        <translation>Callbacks omitidos: {count}. Para enviá-los, informe uma Callback URL na cadeira do Kit.</translation>
    </message>
    <message>
        <source>Callbacks that it signs anew and posts to {host}: {count}.</source>
        <translation>Callbacks que serão assinados de novo e enviados a {host}: {count}.</translation>
    </message>
    <message>
        <source>It ended early, because a message was not sent: see the outbox.</source>
        <translation>Terminou antes porque uma mensagem não foi enviada: veja a caixa de saída.</translation>
    </message>
    <message>
        <source>Messages that Replay sends on channel “{name}”: {count}.</source>
        <translation>Mensagens que “Reproduzir” envia no canal “{name}”: {count}.</translation>
    </message>
    <message>
        <source>Replayed: {done} of {all}</source>
        <translation>Reproduzido: {done} de {all}</translation>
    </message>
    <message>
        <source>Stopped. {what}</source>
        <translation>Parado. {what}</translation>
    </message>
    <message>
        <source>not taken by the server: {count}</source>
        <translation>não aceitos pelo servidor: {count}</translation>
    </message>
    <message>
        <source>refused by Kit: {count}</source>
        <translation>recusadas pelo Kit: {count}</translation>
    </message>
    <message>
        <source>sent: {count}</source>
        <translation>enviadas: {count}</translation>
    </message>
    <message>
        <source>taken by the server: {count}</source>
        <translation>aceitos pelo servidor: {count}</translation>
    </message>
</context>
<context>
    <name>TransferMenu</name>
    <message>
        <source>&amp;New agent…</source>
        <translation>&amp;Novo agente…</translation>
    </message>
    <message>
        <source>&amp;Say so to the customer</source>
        <translation>&amp;Avisar o cliente</translation>
    </message>
    <message>
        <source>Another agent answers this customer from now on ({keys}). The contract has no callback for it, so nothing is posted unless you say so to the customer.</source>
        <translation>A partir de agora, outro agente atende este cliente ({keys}). O contrato não tem callback para isso, então nada é enviado, a menos que você avise o cliente.</translation>
    </message>
    <message>
        <source>Transf&amp;er</source>
        <translation>Trans&amp;ferir</translation>
    </message>
    <message>
        <source>Transfer the customer to another agent</source>
        <translation>Transferir o cliente para outro agente</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open kitdesk</source>
        <translation>Abrir o kitdesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>TunnelBox</name>
    <message>
        <source>Last lines of the program</source>
        <translation>Últimas linhas do programa</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Neither cloudflared nor ngrok is installed. cloudflared needs no account: install it from your system&apos;s packages or from its maker, then look again. Or enter the address of a tunnel or proxy of your own.</source>
        <translation>Nem cloudflared nem ngrok estão instalados. O cloudflared não exige conta: instale-o pelos pacotes do sistema ou do fabricante e procure de novo. Ou informe o endereço do seu próprio túnel ou proxy.</translation>
    </message>
    <message>
        <source>Start {program}</source>
        <translation>Iniciar {program}</translation>
    </message>
    <message>
        <source>Started here, it makes a public address that lasts until it is stopped.</source>
        <translation>Iniciado aqui, cria um endereço público que dura até ser parado.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>◌ {program} is starting …</source>
        <translation>◌ {program} está iniciando …</translation>
    </message>
    <message>
        <source>● {program} is running; it ends with kitdesk.</source>
        <translation>● {program} em execução; termina com o kitdesk.</translation>
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
        <translation>Sobre o kitdesk</translation>
    </message>
    <message>
        <source>Channel settings…</source>
        <translation>Configurações do canal…</translation>
    </message>
    <message>
        <source>Check channel…</source>
        <translation>Verificar canal…</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Paleta de comandos…</translation>
    </message>
    <message>
        <source>Connect my channel…</source>
        <translation>Conectar meu canal…</translation>
    </message>
    <message>
        <source>Customer details…</source>
        <translation>Dados do cliente…</translation>
    </message>
    <message>
        <source>Delete customer…</source>
        <translation>Excluir cliente…</translation>
    </message>
    <message>
        <source>Delete history…</source>
        <translation>Excluir histórico…</translation>
    </message>
    <message>
        <source>Discard selected</source>
        <translation>Descartar a selecionada</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeiros passos</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Ir para uma data…</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation>Ir para a conversa</translation>
    </message>
    <message>
        <source>Go to the first unread</source>
        <translation>Ir para a primeira não lida</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>Diário…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atalhos de teclado…</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>Novo canal…</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Novo cliente</translation>
    </message>
    <message>
        <source>Open transcript…</source>
        <translation>Abrir transcrição…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Resend selected</source>
        <translation>Reenviar a selecionada</translation>
    </message>
    <message>
        <source>Reset arrangement</source>
        <translation>Redefinir a disposição</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Tear off</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
</context>
<context>
    <name>WindowPresenter</name>
    <message>
        <source>Attach files…</source>
        <translation>Anexar arquivos…</translation>
    </message>
    <message>
        <source>Compare what is inspected…</source>
        <translation>Comparar o que está no Inspetor…</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>Enter envia</translation>
    </message>
    <message>
        <source>Expire now</source>
        <translation>Expirar agora</translation>
    </message>
    <message>
        <source>Go to the Inspector</source>
        <translation>Ir para o Inspetor</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Renovar agora</translation>
    </message>
    <message>
        <source>Sandbox on {address}</source>
        <translation>Sandbox em {address}</translation>
    </message>
    <message>
        <source>Secrets for this run only</source>
        <translation>Segredos só nesta execução</translation>
    </message>
    <message>
        <source>Secrets in the keyring</source>
        <translation>Segredos no chaveiro</translation>
    </message>
    <message>
        <source>Served files…</source>
        <translation>Arquivos servidos…</translation>
    </message>
    <message>
        <source>The channel of this message was removed: it can be found, but not opened.</source>
        <translation>O canal desta mensagem foi removido: dá para encontrá-la, mas não abri-la.</translation>
    </message>
</context>
<context>
    <name>_ReadingView</name>
    <message>
        <source>Joined by a colon</source>
        <translation>Unidos por dois-pontos</translation>
    </message>
    <message>
        <source>Joined by a colon and a blank</source>
        <translation>Unidos por dois-pontos e espaço</translation>
    </message>
    <message>
        <source>The text that is hashed</source>
        <translation>Texto de que se calcula o hash</translation>
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
        <translation>✓ confere</translation>
    </message>
    <message>
        <source>✕ another digest</source>
        <translation>✕ outro hash</translation>
    </message>
</context>
<context>
    <name>backstage</name>
    <message>
        <source>The language changes when what is under way is done and no dialog is open.</source>
        <translation>O idioma muda quando terminar o que está em andamento e nenhuma caixa de diálogo estiver aberta.</translation>
    </message>
</context>
<context>
    <name>bubble</name>
    <message>
        <source>Cut here. Copy takes the whole text.</source>
        <translation>Cortado aqui. “Copiar” leva o texto inteiro.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novas</translation>
    </message>
</context>
<context>
    <name>channel_switcher</name>
    <message>
        <source>switched off</source>
        <translation>desativado</translation>
    </message>
</context>
<context>
    <name>check_words</name>
    <message>
        <source>Callbacks that come twice, out of order, late or many at once: your server should answer each in time. Whether each took effect once is seen only with the sandbox as its Kit.</source>
        <translation>Callbacks que chegam duas vezes, fora de ordem, atrasados ou muitos de uma vez: seu servidor deve responder a cada um a tempo. Se cada um teve efeito uma só vez, só se vê com o sandbox como o Kit dele.</translation>
    </message>
    <message>
        <source>Requests that no Kit sends: your server should refuse them, and neither break nor hang.</source>
        <translation>Requisições que nenhum Kit envia: seu servidor deve recusá-las, sem quebrar nem travar.</translation>
    </message>
    <message>
        <source>Spellings of a signature that the public contract leaves open. Information: it shows what your server would do if Kit wrote it that way.</source>
        <translation>Grafias da assinatura que o contrato público deixa em aberto. Informação: mostra o que seu servidor faria se o Kit escrevesse assim.</translation>
    </message>
    <message>
        <source>Stopped after {done} of {count}</source>
        <translation>Parado após {done} de {count}</translation>
    </message>
    <message>
        <source>The public contract leaves open what is right here.</source>
        <translation>O contrato público deixa em aberto o que é certo aqui.</translation>
    </message>
    <message>
        <source>The signature does not cover the body, so who captures one callback can send another body under it. Information, with advice on how to live with it.</source>
        <translation>A assinatura não cobre o corpo: quem captura um callback pode enviar outro corpo com ela. Informação, com conselhos para conviver com isso.</translation>
    </message>
    <message>
        <source>What Kit sends in everyday work, correctly signed: your server should take all of it.</source>
        <translation>O que o Kit envia no dia a dia, com a assinatura correta: seu servidor deve aceitar tudo.</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>O que se espera</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>O que é enviado</translation>
    </message>
    <message>
        <source>What somebody could send who knows your address and not your secrets: your server should refuse all of it.</source>
        <translation>O que poderia enviar quem conhece seu endereço, mas não seus segredos: seu servidor deve recusar tudo.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por que importa</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>ainda não executada</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>não executada</translation>
    </message>
    <message>
        <source>{count} to go</source>
        <translation>restam: {count}</translation>
    </message>
    <message>
        <source>· waiting</source>
        <translation>· aguardando</translation>
    </message>
    <message>
        <source>– switched off</source>
        <translation>– desativada</translation>
    </message>
    <message>
        <source>… running</source>
        <translation>… em execução</translation>
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
        <translation>Descartar esta mensagem?</translation>
    </message>
    <message>
        <source>It is not sent, and stays in its conversation as discarded.</source>
        <translation>Ela não é enviada e fica na conversa como descartada.</translation>
    </message>
    <message>
        <source>Its agents answer real customers and will see this message.</source>
        <translation>Os agentes dele atendem clientes reais e verão esta mensagem.</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Manter como rascunho</translation>
    </message>
    <message>
        <source>Kit has taken this message already. It would get the same ids a second time.</source>
        <translation>O Kit já aceitou esta mensagem. Receberia os mesmos ids pela segunda vez.</translation>
    </message>
    <message>
        <source>Kit has taken {count} of them already. It would get the same ids a second time.</source>
        <translation>Já aceitas pelo Kit: {count}. Ele receberia os mesmos ids pela segunda vez.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Post to {host} as Kit?</source>
        <translation>Enviar a {host} como Kit?</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Run the suite for production channel “{name}”?</source>
        <translation>Executar a bateria de testes para o canal de produção “{name}”?</translation>
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
        <translation>Reenviar a mensagem?</translation>
    </message>
    <message>
        <source>Send them again?</source>
        <translation>Reenviar as mensagens?</translation>
    </message>
    <message>
        <source>Send to production channel “{name}”?</source>
        <translation>Enviar ao canal de produção “{name}”?</translation>
    </message>
    <message>
        <source>The suite posts dozens of callbacks to {url}: made-up messages and closings, forged and broken ones. A server that answers real customers may take them for real.</source>
        <translation>A bateria de testes envia dezenas de callbacks a {url}: mensagens e encerramentos inventados, forjados e defeituosos. Um servidor que atende clientes reais pode tomá-los por verdadeiros.</translation>
    </message>
    <message>
        <source>Then follow those that wait behind: {count}.</source>
        <translation>Depois seguem as que aguardam atrás: {count}.</translation>
    </message>
    <message>
        <source>They are not sent, and stay in their conversations as discarded.</source>
        <translation>Elas não são enviadas e ficam nas conversas como descartadas.</translation>
    </message>
    <message>
        <source>“{name}” is a production channel: the server there cannot tell this from what Kit sends, and may act on it.</source>
        <translation>“{name}” é um canal de produção: o servidor de lá não distingue isto do que o Kit envia e pode agir de acordo.</translation>
    </message>
</context>
<context>
    <name>control_entries</name>
    <message>
        <source>Go to {page}</source>
        <translation>Ir para {page}</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>agora não</translation>
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
            <numerusform>%Ln mudança, a última: {last}</numerusform>
            <numerusform>%Ln mudanças, a última: {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln check(s), none run yet</source>
        <translation>
            <numerusform>%Ln verificação, ainda não executada</numerusform>
            <numerusform>%Ln verificações, nenhuma executada ainda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) were closed</source>
        <translation>
            <numerusform>%Ln conversa foi encerrada</numerusform>
            <numerusform>%Ln conversas foram encerradas</numerusform>
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
            <numerusform>%Ln falhou</numerusform>
            <numerusform>%Ln falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln information</source>
        <translation>
            <numerusform>%Ln informação</numerusform>
            <numerusform>%Ln informações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln login(s) and other request(s)</source>
        <translation>
            <numerusform>%Ln login ou outra requisição</numerusform>
            <numerusform>%Ln logins e outras requisições</numerusform>
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
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) came</source>
        <translation>
            <numerusform>%Ln mensagem chegou</numerusform>
            <numerusform>%Ln mensagens chegaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not sent</source>
        <translation>
            <numerusform>%Ln mensagem não foi enviada</numerusform>
            <numerusform>%Ln mensagens não foram enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more time(s)</source>
        <translation>
            <numerusform>mais %Ln vez</numerusform>
            <numerusform>mais %Ln vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nova</numerusform>
            <numerusform>%Ln novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new of others</source>
        <translation>
            <numerusform>%Ln nova de outros</numerusform>
            <numerusform>%Ln novas de outros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not observable</source>
        <translation>
            <numerusform>%Ln não observável</numerusform>
            <numerusform>%Ln não observáveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passed</source>
        <translation>
            <numerusform>%Ln passou</numerusform>
            <numerusform>%Ln passaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln pulada</numerusform>
            <numerusform>%Ln puladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting message(s) is/are sent then.</source>
        <translation>
            <numerusform>%Ln mensagem que aguarda será enviada em seguida.</numerusform>
            <numerusform>%Ln mensagens que aguardam serão enviadas em seguida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln aviso</numerusform>
            <numerusform>%Ln avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attached to %Ln message(s)</source>
        <translation>
            <numerusform>Anexado a %Ln mensagem</numerusform>
            <numerusform>Anexado a %Ln mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln message(s)?</source>
        <translation>
            <numerusform>Descartar %Ln mensagem?</numerusform>
            <numerusform>Descartar %Ln mensagens?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its agents answer real customers and will see these %Ln message(s).</source>
        <translation>
            <numerusform>Os agentes dele atendem clientes reais e verão esta %Ln mensagem.</numerusform>
            <numerusform>Os agentes dele atendem clientes reais e verão estas %Ln mensagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Último %Ln dia</numerusform>
            <numerusform>Últimos %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read: {first}, %Ln character(s) of body.</source>
        <translation>
            <numerusform>Lido: {first}, %Ln caractere de corpo.</numerusform>
            <numerusform>Lido: {first}, %Ln caracteres de corpo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text has %Ln character(s) and at most {limit} fit here. Nothing was pasted.</source>
        <translation>
            <numerusform>O texto tem %Ln caractere, e aqui cabem no máximo {limit}. Nada foi colado.</numerusform>
            <numerusform>O texto tem %Ln caracteres, e aqui cabem no máximo {limit}. Nada foi colado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delivered %Ln time(s)</source>
        <translation>
            <numerusform>entregue %Ln vez</numerusform>
            <numerusform>entregue %Ln vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>message sent %Ln time(s)</source>
        <translation>
            <numerusform>mensagem enviada %Ln vez</numerusform>
            <numerusform>mensagem enviada %Ln vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>↑ %Ln unread</source>
        <translation>
            <numerusform>↑ %Ln não lida</numerusform>
            <numerusform>↑ %Ln não lidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>↓ %Ln new</source>
        <translation>
            <numerusform>↓ %Ln nova</numerusform>
            <numerusform>↓ %Ln novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln callback(s) held back on this channel · {when} · {why}</source>
        <translation>
            <numerusform>▲ %Ln callback retido neste canal · {when} · {why}</numerusform>
            <numerusform>▲ %Ln callbacks retidos neste canal · {when} · {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %Ln test request(s) from Kit · {when} · {why}</source>
        <translation>
            <numerusform>▲ %Ln requisição de teste do Kit · {when} · {why}</numerusform>
            <numerusform>▲ %Ln requisições de teste do Kit · {when} · {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln test request(s) from Kit · {when} · signature verified</source>
        <translation>
            <numerusform>✓ %Ln requisição de teste do Kit · {when} · assinatura verificada</numerusform>
            <numerusform>✓ %Ln requisições de teste do Kit · {when} · assinatura verificada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln login(s) failed · {when} · {why}</source>
        <translation>
            <numerusform>✕ %Ln login falhou · {when} · {why}</numerusform>
            <numerusform>✕ %Ln logins falharam · {when} · {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln token refresh(es) failed · {when} · {why}</source>
        <translation>
            <numerusform>✕ %Ln renovação de token falhou · {when} · {why}</numerusform>
            <numerusform>✕ %Ln renovações de token falharam · {when} · {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>customer_choice</name>
    <message>
        <source>closed</source>
        <translation>encerrada</translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>A message is written and not sent.</source>
        <translation>Há uma mensagem escrita e não enviada.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>encerrada</translation>
    </message>
</context>
<context>
    <name>doomed_words</name>
    <message>
        <source>Not finished: {states}.</source>
        <translation>Não concluídas: {states}.</translation>
    </message>
    <message>
        <source>There is nothing to delete here.</source>
        <translation>Não há nada para excluir aqui.</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>de {first} a {last}</translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>de {day}</translation>
    </message>
    <message>
        <source>{messages} of {customers}, {days}</source>
        <translation>{messages} de {customers}, {days}</translation>
    </message>
    <message>
        <source>{size} went back to the disk.</source>
        <translation>Espaço liberado no disco: {size}.</translation>
    </message>
    <message>
        <source>{what} deleted.</source>
        <translation>Excluído: {what}.</translation>
    </message>
    <message>
        <source>{what}: about {size}.</source>
        <translation>{what}: cerca de {size}.</translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
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
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Ferramenta</translation>
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
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Test request</source>
        <translation>Requisição de teste</translation>
    </message>
    <message>
        <source>answered {status} in {ms} ms</source>
        <translation>resposta {status} em {ms} ms</translation>
    </message>
    <message>
        <source>fault: {what}</source>
        <translation>falha: {what}</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>interrompido</translation>
    </message>
    <message>
        <source>nothing was posted: the contract has no callback for it</source>
        <translation>nada foi enviado: o contrato não tem callback para isso</translation>
    </message>
    <message>
        <source>posting…</source>
        <translation>enviando…</translation>
    </message>
    <message>
        <source>taken back before it was posted</source>
        <translation>retirada antes do envio</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>digitando…</translation>
    </message>
    <message>
        <source>{name} answers from now on</source>
        <translation>{name} atende a partir de agora</translation>
    </message>
    <message>
        <source>✓ taken</source>
        <translation>✓ aceito</translation>
    </message>
    <message>
        <source>✕ refused: {why}</source>
        <translation>✕ recusado: {why}</translation>
    </message>
</context>
<context>
    <name>evidence_words</name>
    <message>
        <source>What the traffic of channel “{name}” has shown</source>
        <translation>O que o tráfego do canal “{name}” mostrou</translation>
    </message>
    <message>
        <source>a colon</source>
        <translation>dois-pontos</translation>
    </message>
    <message>
        <source>a colon and a blank</source>
        <translation>dois-pontos e espaço</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>suposto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pergunta</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>não verificado</translation>
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
        <translation>Tabela CSV</translation>
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
        <translation>Pacote de reprodução</translation>
    </message>
    <message>
        <source>for a colleague: the lines of NDJSON, as a file that kitdesk opens and replays</source>
        <translation>para um colega: as linhas do NDJSON, num arquivo que o kitdesk abre e repete</translation>
    </message>
    <message>
        <source>for browsers and proxies: the requests and answers alone</source>
        <translation>para navegadores e proxies: só as requisições e respostas</translation>
    </message>
    <message>
        <source>for people: what was written, with the requests unfolding below</source>
        <translation>para pessoas: o que foi escrito, com as requisições expansíveis abaixo</translation>
    </message>
    <message>
        <source>for programs that read line by line, however long it is</source>
        <translation>para programas que leem linha a linha, de qualquer tamanho</translation>
    </message>
    <message>
        <source>for programs: one document with every byte</source>
        <translation>para programas: um documento com cada byte</translation>
    </message>
    <message>
        <source>for spreadsheets: a row for each message, no requests</source>
        <translation>para planilhas: uma linha por mensagem, sem requisições</translation>
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
        <translation>Parado: nada foi gravado.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another place.</source>
        <translation>Não foi possível gravar {path}: {reason}. Escolha outro local.</translation>
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
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>sent, but no answer came</source>
        <translation>enviada, mas sem resposta</translation>
    </message>
    <message>
        <source>signature verified</source>
        <translation>assinatura verificada</translation>
    </message>
    <message>
        <source>▲ Another body came under this event_id: the first is shown</source>
        <translation>▲ Outro corpo chegou com este event_id: o primeiro é mostrado</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>All channels</source>
        <translation>Todos os canais</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>áudio</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>encerramento</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contato</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>location</source>
        <translation>localização</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensagem</translation>
    </message>
    <message>
        <source>other types</source>
        <translation>outros tipos</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>← From Kit</source>
        <translation>← Do Kit</translation>
    </message>
    <message>
        <source>→ To Kit</source>
        <translation>→ Ao Kit</translation>
    </message>
</context>
<context>
    <name>held</name>
    <message>
        <source>mismatch</source>
        <translation>não confere</translation>
    </message>
    <message>
        <source>no client_id</source>
        <translation>sem client_id</translation>
    </message>
    <message>
        <source>no event_id</source>
        <translation>sem event_id</translation>
    </message>
    <message>
        <source>unverifiable</source>
        <translation>não verificável</translation>
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
        <translation>Mensagens · {count}</translation>
    </message>
    <message>
        <source>More customers</source>
        <translation>Mais clientes</translation>
    </message>
</context>
<context>
    <name>house</name>
    <message>
        <source>Stopped. {what}</source>
        <translation>Parado. {what}</translation>
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
        <translation>Copie um destes e cole-o, ou escolha ou solte o arquivo:</translation>
    </message>
    <message>
        <source>Message as JSON</source>
        <translation>Mensagem como JSON</translation>
    </message>
    <message>
        <source>Postman collection</source>
        <translation>Coleção do Postman</translation>
    </message>
    <message>
        <source>Postman environment, .env</source>
        <translation>Ambiente do Postman, .env</translation>
    </message>
    <message>
        <source>Security salt</source>
        <translation>Security salt</translation>
    </message>
    <message>
        <source>Transcript, repro bundle</source>
        <translation>Transcrição, pacote de reprodução</translation>
    </message>
    <message>
        <source>cURL command</source>
        <translation>Comando cURL</translation>
    </message>
    <message>
        <source>goes to the composer</source>
        <translation>vai para o editor</translation>
    </message>
    <message>
        <source>its message goes to the composer; nothing in it is run</source>
        <translation>a mensagem vai para o editor; nada nele é executado</translation>
    </message>
    <message>
        <source>its messages, for the composer or as templates, and the channel it logs in to</source>
        <translation>as mensagens dela, para o editor ou como modelos, e o canal em que ela entra</translation>
    </message>
    <message>
        <source>the fields of a channel</source>
        <translation>os campos de um canal</translation>
    </message>
    <message>
        <source>what somebody has exported, to be looked at and sent again</source>
        <translation>o que alguém exportou, para ver e reenviar</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sem teclas</translation>
    </message>
</context>
<context>
    <name>lab_words</name>
    <message>
        <source>Answer 401 to a live token</source>
        <translation>Responder 401 a um token válido</translation>
    </message>
    <message>
        <source>As it should be.</source>
        <translation>Como deveria ser.</translation>
    </message>
    <message>
        <source>Did happen: {what}. {conclusion}</source>
        <translation>Aconteceu: {what}. {conclusion}</translation>
    </message>
    <message>
        <source>Lifetimes of seconds</source>
        <translation>Vida útil de segundos</translation>
    </message>
    <message>
        <source>Not as it should be: see the history and the Inspector.</source>
        <translation>Não como deveria ser: veja o histórico e o Inspetor.</translation>
    </message>
    <message>
        <source>Refuse the next refresh</source>
        <translation>Recusar a próxima renovação</translation>
    </message>
    <message>
        <source>Revoke the API token</source>
        <translation>Revogar o token de API</translation>
    </message>
    <message>
        <source>Under way …</source>
        <translation>Em andamento …</translation>
    </message>
    <message>
        <source>logged in</source>
        <translation>login feito</translation>
    </message>
    <message>
        <source>login refused</source>
        <translation>login recusado</translation>
    </message>
    <message>
        <source>message not sent</source>
        <translation>mensagem não enviada</translation>
    </message>
    <message>
        <source>message refused</source>
        <translation>mensagem recusada</translation>
    </message>
    <message>
        <source>message stays refused</source>
        <translation>mensagem continua recusada</translation>
    </message>
    <message>
        <source>message taken</source>
        <translation>mensagem aceita</translation>
    </message>
    <message>
        <source>no answer to a login or refresh</source>
        <translation>sem resposta a um login ou renovação</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada ainda</translation>
    </message>
    <message>
        <source>refresh refused</source>
        <translation>renovação recusada</translation>
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
        <translation>20 anexos</translation>
    </message>
    <message>
        <source>32 digits at random</source>
        <translation>32 dígitos ao acaso</translation>
    </message>
    <message>
        <source>401</source>
        <translation>401</translation>
    </message>
    <message>
        <source>429 with Retry-After: {retry_after}</source>
        <translation>429 com Retry-After: {retry_after}</translation>
    </message>
    <message>
        <source>50 at once</source>
        <translation>50 de uma vez</translation>
    </message>
    <message>
        <source>50 messages to one customer at the same time.</source>
        <translation>50 mensagens a um cliente ao mesmo tempo.</translation>
    </message>
    <message>
        <source>64 KB of text</source>
        <translation>64 KB de texto</translation>
    </message>
    <message>
        <source>A Callback URL has no user name, no blank, no “#”, no “\” and only ASCII characters. Percent-encode what else belongs into it.</source>
        <translation>Uma Callback URL não tem nome de usuário, espaço, “#” nem “\”, e só tem caracteres ASCII. Use codificação com % para o restante.</translation>
    </message>
    <message>
        <source>A body of the collection has more than {limit} characters once its variables are filled in.</source>
        <translation>Um corpo da coleção passa de {limit} caracteres depois que as variáveis são preenchidas.</translation>
    </message>
    <message>
        <source>A body that is not JSON</source>
        <translation>Corpo que não é JSON</translation>
    </message>
    <message>
        <source>A bot&apos;s message</source>
        <translation>Mensagem de um bot</translation>
    </message>
    <message>
        <source>A callback as PUT, and one as DELETE, rightly signed.</source>
        <translation>Um callback por PUT e um por DELETE, com a assinatura correta.</translation>
    </message>
    <message>
        <source>A callback in two chunks and without a length.</source>
        <translation>Um callback em dois chunks e sem tamanho informado.</translation>
    </message>
    <message>
        <source>A callback that calls itself text/plain, rightly signed.</source>
        <translation>Um callback que se declara text/plain, com a assinatura correta.</translation>
    </message>
    <message>
        <source>A callback whose JSON lacks its last two braces, rightly signed.</source>
        <translation>Um callback cujo JSON não tem as duas últimas chaves, com a assinatura correta.</translation>
    </message>
    <message>
        <source>A callback with a header of 100,000 characters, rightly signed.</source>
        <translation>Um callback com um cabeçalho de 100.000 caracteres, com a assinatura correta.</translation>
    </message>
    <message>
        <source>A callback with a text of 5 MiB, rightly signed.</source>
        <translation>Um callback com um texto de 5 MiB, com a assinatura correta.</translation>
    </message>
    <message>
        <source>A callback with an unknown member of 100,000 lists in each other, rightly signed.</source>
        <translation>Um callback com um campo desconhecido de 100.000 listas aninhadas, com a assinatura correta.</translation>
    </message>
    <message>
        <source>A changed body under a valid signature</source>
        <translation>Corpo alterado com assinatura válida</translation>
    </message>
    <message>
        <source>A character in it cannot be seen. Type it anew.</source>
        <translation>Contém um caractere invisível. Digite de novo.</translation>
    </message>
    <message>
        <source>A chunked body</source>
        <translation>Corpo em chunks</translation>
    </message>
    <message>
        <source>A closing has no sender_type in Kit&apos;s contract.</source>
        <translation>No contrato do Kit, um encerramento não tem sender_type.</translation>
    </message>
    <message>
        <source>A colon is missing between the member&apos;s name and its value.</source>
        <translation>Faltam dois-pontos entre o nome do campo e o valor.</translation>
    </message>
    <message>
        <source>A colon; a colon and a blank are tried as well.</source>
        <translation>Dois-pontos; também se tenta com dois-pontos e espaço.</translation>
    </message>
    <message>
        <source>A comma, or a closing brace or bracket, is missing before this.</source>
        <translation>Falta uma vírgula, ou uma chave ou um colchete de fechamento, antes daqui.</translation>
    </message>
    <message>
        <source>A date, a time, nan or inf is no value here, since JSON has none of them. Put it in quotes.</source>
        <translation>Data, hora, nan ou inf não são valores aqui, pois o JSON não os tem. Coloque entre aspas.</translation>
    </message>
    <message>
        <source>A genuine message, then another text under the same event_id and signature.</source>
        <translation>Uma mensagem autêntica e depois outro texto com o mesmo event_id e a mesma assinatura.</translation>
    </message>
    <message>
        <source>A genuine message, which has to be taken, and then another one {forged}.</source>
        <translation>Uma mensagem autêntica, que deve ser aceita, e depois outra {forged}.</translation>
    </message>
    <message>
        <source>A huge body</source>
        <translation>Corpo enorme</translation>
    </message>
    <message>
        <source>A kitdesk answers at {host} with status {status}, but knows no channel under this path. The proxy changes the path, or leads to another kitdesk.</source>
        <translation>Um kitdesk responde em {host} com status {status}, mas não conhece canal neste caminho. O proxy altera o caminho ou leva a outro kitdesk.</translation>
    </message>
    <message>
        <source>A line break or another control character stands inside a text. Write a line break as \n.</source>
        <translation>Há uma quebra de linha ou outro caractere de controle dentro de um texto. Escreva a quebra de linha como \n.</translation>
    </message>
    <message>
        <source>A login is refused and not tried again by itself. The pair that is there lives on, so a message goes out once. Unverified: Kit may end it too.</source>
        <translation>Um login é recusado e não se repete sozinho. O par existente continua valendo, então uma mensagem sai uma só vez. Não verificado: o Kit pode encerrá-lo também.</translation>
    </message>
    <message>
        <source>A long header</source>
        <translation>Cabeçalho longo</translation>
    </message>
    <message>
        <source>A member&apos;s name in straight double quotes must stand here.</source>
        <translation>Aqui deve haver o nome de um campo entre aspas duplas retas.</translation>
    </message>
    <message>
        <source>A message after the closing</source>
        <translation>Mensagem após o encerramento</translation>
    </message>
    <message>
        <source>A message finds its access token expired. The refresh is refused, so the keeper logs in once, and the message goes out once.</source>
        <translation>Uma mensagem encontra o token de acesso expirado. A renovação é recusada, então há um login, e a mensagem sai uma só vez.</translation>
    </message>
    <message>
        <source>A message in ten scripts, two of them right to left, with emoji and combining marks.</source>
        <translation>Uma mensagem em dez sistemas de escrita, dois deles da direita para a esquerda, com emojis e sinais combinantes.</translation>
    </message>
    <message>
        <source>A message is a JSON object: begin with {{ and end with }}.</source>
        <translation>Uma mensagem é um objeto JSON: comece com {{ e termine com }}.</translation>
    </message>
    <message>
        <source>A message is refused, then the refresh, then the login. Nothing is tried again, and the message stays refused. Unverified: Kit may let the pair live on.</source>
        <translation>São recusadas uma mensagem, depois a renovação e depois o login. Nada é tentado de novo, e a mensagem continua recusada. Não verificado: o Kit pode manter o par válido.</translation>
    </message>
    <message>
        <source>A message is refused, though its token lives. The token is refreshed once, and the message goes out once: what was refused was not taken.</source>
        <translation>Uma mensagem é recusada, embora o token seja válido. O token é renovado uma vez, e a mensagem sai uma só vez: o que foi recusado não foi aceito.</translation>
    </message>
    <message>
        <source>A message is refused, though its token lives. The token is refreshed once; the message is refused with the new one too, and stays so. Nothing is tried a third time.</source>
        <translation>Uma mensagem é recusada, embora o token seja válido. O token é renovado uma vez; com o novo a mensagem também é recusada, e continua assim. Nada é tentado pela terceira vez.</translation>
    </message>
    <message>
        <source>A message signed with MD5 of “salt: token: event_id”, as it is printed.</source>
        <translation>Uma mensagem assinada com MD5 de “salt: token: event_id”, como está impresso.</translation>
    </message>
    <message>
        <source>A message that has one more member than documented in each object.</source>
        <translation>Uma mensagem com um campo a mais que o documentado em cada objeto.</translation>
    </message>
    <message>
        <source>A message whose answer is read a few bytes at a time.</source>
        <translation>Uma mensagem cuja resposta é lida poucos bytes por vez.</translation>
    </message>
    <message>
        <source>A message with 20 documents in its payload.</source>
        <translation>Uma mensagem com 20 documentos no payload.</translation>
    </message>
    <message>
        <source>A message with a payload of a type that Kit&apos;s documents do not list.</source>
        <translation>Uma mensagem com payload de um tipo que não consta na documentação do Kit.</translation>
    </message>
    <message>
        <source>A message with a text of 65,536 characters.</source>
        <translation>Uma mensagem com um texto de 65.536 caracteres.</translation>
    </message>
    <message>
        <source>A message with the right signature after the scheme word Bearer.</source>
        <translation>Uma mensagem com a assinatura correta após a palavra de esquema Bearer.</translation>
    </message>
    <message>
        <source>A message with the right signature after the scheme word MD5.</source>
        <translation>Uma mensagem com a assinatura correta após a palavra de esquema MD5.</translation>
    </message>
    <message>
        <source>A message with the right signature in upper-case hexadecimal digits.</source>
        <translation>Uma mensagem com a assinatura correta em dígitos hexadecimais maiúsculos.</translation>
    </message>
    <message>
        <source>A message without sender_data</source>
        <translation>Mensagem sem sender_data</translation>
    </message>
    <message>
        <source>A message, the closing, and one more message.</source>
        <translation>Uma mensagem, o encerramento e mais uma mensagem.</translation>
    </message>
    <message>
        <source>A payload without a text</source>
        <translation>Payload sem texto</translation>
    </message>
    <message>
        <source>A persona is a JSON object with members of client_data.</source>
        <translation>Uma persona é um objeto JSON com campos de client_data.</translation>
    </message>
    <message>
        <source>A proxy in front of your server may pass Kit&apos;s callbacks on like that.</source>
        <translation>Um proxy na frente do seu servidor pode repassar assim os callbacks do Kit.</translation>
    </message>
    <message>
        <source>A quote that begins in line {line} is not closed. Copy the whole command again.</source>
        <translation>Aspas abertas na linha {line} não foram fechadas. Copie o comando inteiro de novo.</translation>
    </message>
    <message>
        <source>A send_message of a bot, with a text.</source>
        <translation>Um send_message de bot, com texto.</translation>
    </message>
    <message>
        <source>A send_message of an agent, with a text.</source>
        <translation>Um send_message de agente, com texto.</translation>
    </message>
    <message>
        <source>A send_message that does not say who answered; sender_data is optional.</source>
        <translation>Um send_message que não diz quem respondeu; sender_data é opcional.</translation>
    </message>
    <message>
        <source>A server that takes what is no callback acts on what nobody said.</source>
        <translation>Um servidor que aceita o que não é callback age com base no que ninguém disse.</translation>
    </message>
    <message>
        <source>A signed {method} without a body, as when a channel is created. By which method that comes is not documented.</source>
        <translation>Um {method} assinado e sem corpo, como na criação de um canal. Não está documentado por qual método ele chega.</translation>
    </message>
    <message>
        <source>A slow network must not keep an answer from arriving as a whole.</source>
        <translation>Uma rede lenta não deve impedir que a resposta chegue completa.</translation>
    </message>
    <message>
        <source>A slow reader</source>
        <translation>Leitura lenta</translation>
    </message>
    <message>
        <source>A step before it failed.</source>
        <translation>Um passo anterior falhou.</translation>
    </message>
    <message>
        <source>A stranger could guess the few digits that your server compares, and write in an agent&apos;s name.</source>
        <translation>Um estranho poderia adivinhar os poucos dígitos que seu servidor compara e escrever em nome de um agente.</translation>
    </message>
    <message>
        <source>A template is a JSON object with text, payload or both.</source>
        <translation>Um modelo é um objeto JSON com text, payload ou ambos.</translation>
    </message>
    <message>
        <source>A value must stand here: text in double quotes, a number, true, false, null, an object or a list.</source>
        <translation>Aqui deve haver um valor: texto entre aspas duplas, número, true, false, null, objeto ou lista.</translation>
    </message>
    <message>
        <source>A wrong content type</source>
        <translation>Content-Type errado</translation>
    </message>
    <message>
        <source>A wrong method</source>
        <translation>Método errado</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API token</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Addresses that begin with “{value}:” are not opened: only https and http are.</source>
        <translation>Endereços que começam com “{value}:” não são abertos: só https e http.</translation>
    </message>
    <message>
        <source>After \u four hexadecimal digits must follow.</source>
        <translation>Depois de \u devem vir quatro dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>After a login each pair is refreshed before its access token ends, or with the next message. The message, sent after {seconds} s, goes out once.</source>
        <translation>Após um login, cada par é renovado antes do fim do token de acesso ou com a próxima mensagem. A mensagem, enviada após {seconds} s, sai uma só vez.</translation>
    </message>
    <message>
        <source>All are taken in time, and each takes effect once.</source>
        <translation>Todos são aceitos a tempo, e cada um tem efeito uma só vez.</translation>
    </message>
    <message>
        <source>All fields are filled and well-formed.</source>
        <translation>Todos os campos estão preenchidos e bem formados.</translation>
    </message>
    <message>
        <source>All {all} were taken, the slowest after {time}.</source>
        <translation>Todos aceitos ({all}), o mais lento após {time}.</translation>
    </message>
    <message>
        <source>An agent&apos;s message</source>
        <translation>Mensagem de um agente</translation>
    </message>
    <message>
        <source>An agent&apos;s message with a payload of the type {kind}.</source>
        <translation>Uma mensagem de agente com payload do tipo {kind}.</translation>
    </message>
    <message>
        <source>An agent&apos;s message with a photo and no text.</source>
        <translation>Uma mensagem de agente com foto e sem texto.</translation>
    </message>
    <message>
        <source>An agent&apos;s message, then close_conversation with {reason}.</source>
        <translation>Uma mensagem de agente e depois close_conversation com {reason}.</translation>
    </message>
    <message>
        <source>An empty Authorization header</source>
        <translation>Cabeçalho Authorization vazio</translation>
    </message>
    <message>
        <source>An event of a type that Kit&apos;s documents do not list.</source>
        <translation>Um evento de um tipo que não consta na documentação do Kit.</translation>
    </message>
    <message>
        <source>An invisible byte order mark stands here. Remove it.</source>
        <translation>Há aqui uma marca de ordem de bytes invisível. Remova-a.</translation>
    </message>
    <message>
        <source>An unknown event type</source>
        <translation>Tipo de evento desconhecido</translation>
    </message>
    <message>
        <source>An unknown payload type</source>
        <translation>Tipo de payload desconhecido</translation>
    </message>
    <message>
        <source>Another event&apos;s signature</source>
        <translation>Assinatura de outro evento</translation>
    </message>
    <message>
        <source>Another kitdesk answers at {host} (status {status}, server: {server}). Let the tunnel or proxy lead to the port of this one.</source>
        <translation>Outro kitdesk responde em {host} (status {status}, servidor: {server}). Faça o túnel ou proxy levar à porta deste.</translation>
    </message>
    <message>
        <source>Another ngrok of your account is running. End it, there or in its dashboard, and start again.</source>
        <translation>Outro ngrok da sua conta está em execução. Encerre-o, lá ou no painel dele, e inicie de novo.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Answer 200 to what your server does not know, write it to the log, and use only what it knows.</source>
        <translation>Responda 200 ao que seu servidor não conhece, registre no log e use só o que ele conhece.</translation>
    </message>
    <message>
        <source>Answer 400 to whatever your JSON reader does not take.</source>
        <translation>Responda 400 a tudo que seu leitor de JSON não aceitar.</translation>
    </message>
    <message>
        <source>Answer 405 to all methods but POST and GET.</source>
        <translation>Responda 405 a todos os métodos, exceto POST e GET.</translation>
    </message>
    <message>
        <source>Answer 413 to more than, say, 1 MB: your server, or a proxy before it.</source>
        <translation>Responda 413 a mais de, digamos, 1 MB: no servidor ou em um proxy na frente dele.</translation>
    </message>
    <message>
        <source>Answer 415 to what does not call itself application/json.</source>
        <translation>Responda 415 ao que não se declara application/json.</translation>
    </message>
    <message>
        <source>Answer 431 to headers of more than, say, 16 KB.</source>
        <translation>Responda 431 a cabeçalhos de mais de, digamos, 16 KB.</translation>
    </message>
    <message>
        <source>Answer at this very URL: whether Kit follows a redirect is not documented. Check https, the slash at the end, and that no login stands before it.</source>
        <translation>Responda exatamente nesta URL: não está documentado se o Kit segue redirecionamentos. Verifique o https, a barra no final e se não há um login antes dela.</translation>
    </message>
    <message>
        <source>Answer body</source>
        <translation>Corpo da resposta</translation>
    </message>
    <message>
        <source>Answer first, once the callback is stored, and do the rest afterwards.</source>
        <translation>Responda primeiro, assim que o callback estiver gravado, e faça o resto depois.</translation>
    </message>
    <message>
        <source>Answered {status} after {time}, which is neither taken ({accepted}) nor refused ({refused}).</source>
        <translation>Resposta {status} após {time}, que não significa aceito ({accepted}) nem recusado ({refused}).</translation>
    </message>
    <message>
        <source>Answered {status} after {time}, which refuses nothing.</source>
        <translation>Resposta {status} após {time}, que não recusa nada.</translation>
    </message>
    <message>
        <source>Answered {status} after {time}: it was refused.</source>
        <translation>Resposta {status} após {time}: foi recusado.</translation>
    </message>
    <message>
        <source>Answered {status} after {time}: it was taken, since its signature fits.</source>
        <translation>Resposta {status} após {time}: foi aceito, pois a assinatura confere.</translation>
    </message>
    <message>
        <source>Answered {status} after {time}: it was taken.</source>
        <translation>Resposta {status} após {time}: foi aceito.</translation>
    </message>
    <message>
        <source>Answered {status} after {time}: the forged callback was taken.</source>
        <translation>Resposta {status} após {time}: o callback forjado foi aceito.</translation>
    </message>
    <message>
        <source>Answered {status} after {time}: the request was refused.</source>
        <translation>Resposta {status} após {time}: a requisição foi recusada.</translation>
    </message>
    <message>
        <source>Answered {status} after {time}: your server failed instead of taking or refusing it.</source>
        <translation>Resposta {status} após {time}: seu servidor falhou em vez de aceitar ou recusar.</translation>
    </message>
    <message>
        <source>Answered {status} after {time}: your server noticed that the event came with another body.</source>
        <translation>Resposta {status} após {time}: seu servidor notou que o evento veio com outro corpo.</translation>
    </message>
    <message>
        <source>Answered {status}, but only after {time}; expected within {within} s.</source>
        <translation>Resposta {status}, mas só após {time}; esperada em até {within} s.</translation>
    </message>
    <message>
        <source>Any answer but a fault: it is told, not judged.</source>
        <translation>Qualquer resposta que não seja falha: é relatada, não julgada.</translation>
    </message>
    <message>
        <source>Any text.</source>
        <translation>Qualquer texto.</translation>
    </message>
    <message>
        <source>Any; only the signature decides. A tunnel or proxy says which it was.</source>
        <translation>Qualquer um; só a assinatura decide. Um túnel ou proxy diz qual foi.</translation>
    </message>
    <message>
        <source>As POST with JSON; any content type is accepted.</source>
        <translation>Por POST com JSON; aceita-se qualquer Content-Type.</translation>
    </message>
    <message>
        <source>As to the network: {reason}. Choose another file under Network in Channel settings.</source>
        <translation>Sobre a rede: {reason}. Escolha outro arquivo em Rede, nas Configurações do canal.</translation>
    </message>
    <message>
        <source>Asking the proxy.</source>
        <translation>Consultando o proxy.</translation>
    </message>
    <message>
        <source>Asking {host}.</source>
        <translation>Consultando {host}.</translation>
    </message>
    <message>
        <source>At any time.</source>
        <translation>A qualquer momento.</translation>
    </message>
    <message>
        <source>Blanks after the colons</source>
        <translation>Espaços após os dois-pontos</translation>
    </message>
    <message>
        <source>Both are answered, and it takes effect once.</source>
        <translation>Ambos são respondidos, e o efeito ocorre uma só vez.</translation>
    </message>
    <message>
        <source>Both are answered, and the message takes effect once.</source>
        <translation>Ambos são respondidos, e a mensagem tem efeito uma só vez.</translation>
    </message>
    <message>
        <source>By which method does the test request come?</source>
        <translation>Por qual método chega a requisição de teste?</translation>
    </message>
    <message>
        <source>Byte {place} is no UTF-8. Save the file as UTF-8.</source>
        <translation>O byte {place} não é UTF-8. Salve o arquivo em UTF-8.</translation>
    </message>
    <message>
        <source>Callbacks travel over separate connections, so one may overtake another. Nobody promises order.</source>
        <translation>Os callbacks viajam por conexões separadas, e um pode ultrapassar outro. Ninguém garante a ordem.</translation>
    </message>
    <message>
        <source>Channel UUID</source>
        <translation>Channel UUID</translation>
    </message>
    <message>
        <source>Check Account name and API token in Administration &gt; Security &gt; API tokens, and the channel UUID.</source>
        <translation>Verifique o Account name e o token de API em Administration &gt; Security &gt; API tokens, e o Channel UUID.</translation>
    </message>
    <message>
        <source>Check that your server knows this very salt and API token, and that it compares the Authorization header with MD5 of salt:token:event_id in lower-case hexadecimal digits.</source>
        <translation>Verifique se seu servidor conhece exatamente estes salt e token de API e se compara o cabeçalho Authorization com o MD5 de salt:token:event_id em dígitos hexadecimais minúsculos.</translation>
    </message>
    <message>
        <source>Check the path of the Callback URL. If your server looks its customers up, it knows none of the suite&apos;s.</source>
        <translation>Verifique o caminho da Callback URL. Se seu servidor procura os clientes no cadastro, ele não conhece os da bateria de testes.</translation>
    </message>
    <message>
        <source>Checking the certificate.</source>
        <translation>Verificando o certificado.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Closing with {reason}</source>
        <translation>Encerramento com {reason}</translation>
    </message>
    <message>
        <source>Compare the whole header with the whole signature, best with a function for constant time.</source>
        <translation>Compare o cabeçalho inteiro com a assinatura inteira, de preferência com uma função de tempo constante.</translation>
    </message>
    <message>
        <source>Compare what was sent with what your server demands: perhaps it takes an optional member for granted.</source>
        <translation>Compare o que foi enviado com o que seu servidor exige: talvez ele conte com um campo opcional.</translation>
    </message>
    <message>
        <source>Compare {uuid} with Channel UUID in Setup &gt; Conversations &gt; Channels. The channel must belong to this account and use this API token.</source>
        <translation>Compare {uuid} com o Channel UUID em Setup &gt; Conversations &gt; Channels. O canal deve pertencer a esta conta e usar este token de API.</translation>
    </message>
    <message>
        <source>Compare “{account}” with Account name in Administration &gt; Security &gt; API tokens &gt; API access data, and check that the region is the account&apos;s own.</source>
        <translation>Compare “{account}” com o Account name em Administration &gt; Security &gt; API tokens &gt; API access data e verifique se a região é a da conta.</translation>
    </message>
    <message>
        <source>Compute MD5 of salt:token:event_id, with the event_id of the body, and refuse whatever has no Authorization header that is equal to it.</source>
        <translation>Calcule o MD5 de salt:token:event_id, com o event_id do corpo, e recuse tudo que não tiver um cabeçalho Authorization igual a ele.</translation>
    </message>
    <message>
        <source>Compute the signature anew for each callback, from the event_id that stands in its own body.</source>
        <translation>Calcule a assinatura de novo para cada callback, com o event_id do próprio corpo.</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>Conectando.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Content-Type</translation>
    </message>
    <message>
        <source>Copy it again from Administration &gt; Security &gt; API tokens: the token, not its token ID, and not a revoked one. If the API whitelist there is filled, this machine&apos;s address must be on it.</source>
        <translation>Copie-o de novo de Administration &gt; Security &gt; API tokens: o token, não o ID dele, e não um revogado. Se a lista de permissões da API estiver preenchida lá, o endereço deste computador deve constar nela.</translation>
    </message>
    <message>
        <source>Deep JSON</source>
        <translation>JSON profundo</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Does a word stand before the digest in the Authorization header?</source>
        <translation>Há uma palavra antes do hash no cabeçalho Authorization?</translation>
    </message>
    <message>
        <source>Each is answered in time, and no answer is a 5xx.</source>
        <translation>Cada um é respondido a tempo, e nenhuma resposta é 5xx.</translation>
    </message>
    <message>
        <source>Every genuine callback was refused, but not one whose signature is spelled otherwise ({spelling}): your server takes that spelling only; all else follows from that.</source>
        <translation>Todos os callbacks autênticos foram recusados, mas não um com outra grafia da assinatura ({spelling}): seu servidor só aceita essa grafia; o resto decorre disso.</translation>
    </message>
    <message>
        <source>Every genuine callback was refused, so salt or API token differ between kitdesk and your server, or it computes the signature otherwise; all else follows from that.</source>
        <translation>Todos os callbacks autênticos foram recusados: o salt ou o token de API do kitdesk e do seu servidor diferem, ou ele calcula a assinatura de outro modo; o resto decorre disso.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>For your server the conversation would never end.</source>
        <translation>Para seu servidor, a conversa nunca terminaria.</translation>
    </message>
    <message>
        <source>Forged</source>
        <translation>Forjados</translation>
    </message>
    <message>
        <source>From which addresses do callbacks come?</source>
        <translation>De quais endereços vêm os callbacks?</translation>
    </message>
    <message>
        <source>GET, as the vendor&apos;s samples answer; POST is accepted.</source>
        <translation>GET, como respondem os exemplos do fornecedor; POST é aceito.</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Autênticos</translation>
    </message>
    <message>
        <source>HTML instead of JSON</source>
        <translation>HTML em vez de JSON</translation>
    </message>
    <message>
        <source>Half a body</source>
        <translation>Meio corpo</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nome do host</translation>
    </message>
    <message>
        <source>How do callbacks come?</source>
        <translation>Como chegam os callbacks?</translation>
    </message>
    <message>
        <source>How does Kit say that an access token has expired?</source>
        <translation>Como o Kit diz que um token de acesso expirou?</translation>
    </message>
    <message>
        <source>How long after the first delivery does another come?</source>
        <translation>Quanto tempo após a primeira entrega vem outra?</translation>
    </message>
    <message>
        <source>In which case are the digits of the digest?</source>
        <translation>Os dígitos do hash são maiúsculos ou minúsculos?</translation>
    </message>
    <message>
        <source>Is a callback delivered more than once?</source>
        <translation>Um callback é entregue mais de uma vez?</translation>
    </message>
    <message>
        <source>It answers {status} and gives no file. Open the address in a browser to see why.</source>
        <translation>Responde {status} e não fornece arquivo. Abra o endereço em um navegador para ver o motivo.</translation>
    </message>
    <message>
        <source>It answers {status} to GET, but {head} to HEAD, by which some programs ask for size and type first.</source>
        <translation>Responde {status} a GET, mas {head} a HEAD, com que alguns programas consultam antes o tamanho e o tipo.</translation>
    </message>
    <message>
        <source>It answers {status}.</source>
        <translation>Responde {status}.</translation>
    </message>
    <message>
        <source>It answers {status}: it wants a sign-in, which Kit cannot give. Make the file public, or sign its URL.</source>
        <translation>Responde {status}: exige login, o que o Kit não pode fazer. Torne o arquivo público ou assine a URL dele.</translation>
    </message>
    <message>
        <source>It answers {status}: there is no such file. Check the path of the address.</source>
        <translation>Responde {status}: o arquivo não existe. Verifique o caminho do endereço.</translation>
    </message>
    <message>
        <source>It begins with http://, so others on the way can read and change the file, and Kit&apos;s screens may refuse to show it. Use https:// if {host} has it.</source>
        <translation>Começa com http://: terceiros no caminho podem ler e alterar o arquivo, e as telas do Kit podem se recusar a mostrá-lo. Use https:// se {host} tiver.</translation>
    </message>
    <message>
        <source>It begins with https:// and names {host}.</source>
        <translation>Começa com https:// e indica {host}.</translation>
    </message>
    <message>
        <source>It does nothing, it has only {given}. Give it one of {kinds}.</source>
        <translation>Não faz nada, só tem {given}. Inclua um destes: {kinds}.</translation>
    </message>
    <message>
        <source>It does nothing. Give it one of {kinds}.</source>
        <translation>Não faz nada. Inclua um destes: {kinds}.</translation>
    </message>
    <message>
        <source>It has {count} steps. Write 1 to {most}, each below a line [[step]].</source>
        <translation>Passos: {count}. Escreva de 1 a {most}, cada um abaixo de uma linha [[step]].</translation>
    </message>
    <message>
        <source>It has {given}, but a step does one thing. Make steps of them.</source>
        <translation>Tem {given}, mas um passo faz uma só coisa. Divida em passos.</translation>
    </message>
    <message>
        <source>It has {size} bytes, but {before} when asked by HEAD. Check the server.</source>
        <translation>Tamanho em bytes: {size}, mas {before} na consulta por HEAD. Verifique o servidor.</translation>
    </message>
    <message>
        <source>It has {size} bytes. What Kit takes at most is not documented.</source>
        <translation>Tamanho em bytes: {size}. O máximo que o Kit aceita não está documentado.</translation>
    </message>
    <message>
        <source>It has {size} bytes. What Kit takes at most is not documented; try a smaller file first.</source>
        <translation>Tamanho em bytes: {size}. O máximo que o Kit aceita não está documentado; tente antes um arquivo menor.</translation>
    </message>
    <message>
        <source>It is long: from {limit} lines after the first difference on, all is taken for changed.</source>
        <translation>É longo: tudo que passa do limite de linhas ({limit}) após a primeira diferença conta como alterado.</translation>
    </message>
    <message>
        <source>It is longer than {most} KB. Make several scripts of it.</source>
        <translation>Passa de {most} KB. Divida em vários scripts.</translation>
    </message>
    <message>
        <source>It is nested too deeply. Write plain tables.</source>
        <translation>Aninhamento profundo demais. Escreva tabelas simples.</translation>
    </message>
    <message>
        <source>It is no TOML: {problem}.</source>
        <translation>Não é TOML: {problem}.</translation>
    </message>
    <message>
        <source>It is refused with a 4xx (or 501), or the connection is closed.</source>
        <translation>É recusado com um 4xx (ou 501), ou a conexão é fechada.</translation>
    </message>
    <message>
        <source>It is sent on more than {count} times. Give the address that it leads to in the end.</source>
        <translation>Mais redirecionamentos do que o limite de {count}. Informe o endereço final.</translation>
    </message>
    <message>
        <source>It is sent on to “{location}” (status {status}), which is no web address. Give another address.</source>
        <translation>Redireciona para “{location}” (status {status}), que não é um endereço web. Informe outro endereço.</translation>
    </message>
    <message>
        <source>It is sent on: {way}. Nobody knows whether Kit follows; give the address at {host} that it leads to.</source>
        <translation>Redireciona: {way}. Não se sabe se o Kit segue; informe o endereço em {host} a que isso leva.</translation>
    </message>
    <message>
        <source>It is sent on: {way}. On the way it loses its encryption, so Kit may refuse to follow. Give an https:// address that leads straight to the file.</source>
        <translation>Redireciona: {way}. No caminho perde a criptografia, e o Kit pode se recusar a seguir. Informe um endereço https:// que leve direto ao arquivo.</translation>
    </message>
    <message>
        <source>It is sent on: {way}. {why}</source>
        <translation>Redireciona: {way}. {why}</translation>
    </message>
    <message>
        <source>It is sent round in a circle at {host}, and leads to no file.</source>
        <translation>Redireciona em círculos em {host} e não leva a nenhum arquivo.</translation>
    </message>
    <message>
        <source>It is switched off in the expectations, and was not made.</source>
        <translation>Está desativada nas expectativas e não foi feita.</translation>
    </message>
    <message>
        <source>It is taken, and the whole answer comes.</source>
        <translation>É aceito, e a resposta chega completa.</translation>
    </message>
    <message>
        <source>It is taken.</source>
        <translation>É aceito.</translation>
    </message>
    <message>
        <source>It is too long, or has a character that cannot be seen. Type or paste it anew.</source>
        <translation>É longo demais ou contém um caractere invisível. Digite ou cole de novo.</translation>
    </message>
    <message>
        <source>It is {said} as the server says; the first bytes do not show it. It fits the type “{kind}”.</source>
        <translation>É {said}, segundo o servidor; os primeiros bytes não mostram. É adequado ao tipo “{kind}”.</translation>
    </message>
    <message>
        <source>It is {said}, as its first bytes show, and fits the type “{kind}”.</source>
        <translation>É {said}, como mostram os primeiros bytes, e é adequado ao tipo “{kind}”.</translation>
    </message>
    <message>
        <source>It leads straight to the file.</source>
        <translation>Leva direto ao arquivo.</translation>
    </message>
    <message>
        <source>It lives {minutes} minutes and states: {names}.</source>
        <translation>Vale {minutes} min e informa: {names}.</translation>
    </message>
    <message>
        <source>It may be: one event_id is one event.</source>
        <translation>Pode ser: um event_id é um evento.</translation>
    </message>
    <message>
        <source>It names this machine, {host}: nobody else gets to it there, and Kit neither.</source>
        <translation>É esta própria máquina, {host}: ninguém mais chega a ela por aí, nem o Kit.</translation>
    </message>
    <message>
        <source>It says nothing of itself; {minutes} minutes are counted, as documented.</source>
        <translation>Não informa nada de si; contam-se {minutes} min, como documentado.</translation>
    </message>
    <message>
        <source>It says “{said}”, but the first bytes are of {shown}. Mend the server&apos;s Content-Type, or the file.</source>
        <translation>Diz “{said}”, mas os primeiros bytes são de {shown}. Corrija o Content-Type no servidor ou o arquivo.</translation>
    </message>
    <message>
        <source>It says “{said}”, but what comes is a web page (text/html): a sign-in, warning or error page, perhaps. Give the address of the file itself.</source>
        <translation>Diz “{said}”, mas o que vem é uma página web (text/html): talvez de login, aviso ou erro. Informe o endereço do próprio arquivo.</translation>
    </message>
    <message>
        <source>It takes connections; nothing was forwarded since.</source>
        <translation>Aceita conexões; nada foi encaminhado desde então.</translation>
    </message>
    <message>
        <source>It was given up before an answer came.</source>
        <translation>Interrompido antes de chegar uma resposta.</translation>
    </message>
    <message>
        <source>It was not made: with these secrets the signature is the right one. Use a salt unlike the token.</source>
        <translation>Não foi feita: com estes segredos, a assinatura é a correta. Use um salt diferente do token.</translation>
    </message>
    <message>
        <source>It was not through within {seconds} s. Kit will hardly wait longer.</source>
        <translation>Não terminou em {seconds} s. O Kit dificilmente espera mais.</translation>
    </message>
    <message>
        <source>It was stopped before anything was sent.</source>
        <translation>Parado antes de enviar algo.</translation>
    </message>
    <message>
        <source>Its access token was left out: kitdesk logs in by itself.</source>
        <translation>O token de acesso foi omitido: o kitdesk faz o login sozinho.</translation>
    </message>
    <message>
        <source>Its channel was changed or removed before it was sent.</source>
        <translation>O canal foi alterado ou removido antes do envio.</translation>
    </message>
    <message>
        <source>Its last lines say more; try it in a terminal: {command}</source>
        <translation>As últimas linhas dizem mais; tente em um terminal: {command}</translation>
    </message>
    <message>
        <source>JSON without its end</source>
        <translation>JSON sem o final</translation>
    </message>
    <message>
        <source>JavaScript&apos;s fetch cannot make a {method} request. Copy it as cURL.</source>
        <translation>O fetch do JavaScript não faz requisições {method}. Copie como cURL.</translation>
    </message>
    <message>
        <source>JavaScript&apos;s fetch sends no body with {method}, and this request has one. Copy it as cURL.</source>
        <translation>O fetch do JavaScript não envia corpo com {method}, e esta requisição tem um. Copie como cURL.</translation>
    </message>
    <message>
        <source>Keep the event_id of each callback you took, answer a repeated one with 200, and do nothing else.</source>
        <translation>Guarde o event_id de cada callback aceito, responda 200 a um repetido e não faça mais nada.</translation>
    </message>
    <message>
        <source>Keep the message_id of each message too, and do nothing else where it comes again.</source>
        <translation>Guarde também o message_id de cada mensagem e não faça mais nada quando ele se repetir.</translation>
    </message>
    <message>
        <source>Kit answered with an access token and a refresh token.</source>
        <translation>O Kit respondeu com um token de acesso e um token de renovação.</translation>
    </message>
    <message>
        <source>Kit cannot fetch what is on this machine: “{value}”. Give an address that is known outside.</source>
        <translation>O Kit não pode buscar o que está neste computador: “{value}”. Informe um endereço acessível de fora.</translation>
    </message>
    <message>
        <source>Kit logged in account {account}.</source>
        <translation>O Kit fez o login da conta {account}.</translation>
    </message>
    <message>
        <source>Kit may deliver a callback again when an answer is late or lost; the customer would read it twice.</source>
        <translation>O Kit pode entregar um callback de novo se a resposta atrasar ou se perder; o cliente o leria duas vezes.</translation>
    </message>
    <message>
        <source>Kit may not create a channel whose Callback URL fails this.</source>
        <translation>O Kit pode não criar um canal cuja Callback URL falhe nisto.</translation>
    </message>
    <message>
        <source>Kit names no limit, so an agent could write an answer that your server never takes.</source>
        <translation>O Kit não indica limite, então um agente poderia escrever uma resposta que seu servidor nunca aceita.</translation>
    </message>
    <message>
        <source>Kit refused the event with status {status}: {error}. {remedy}</source>
        <translation>O Kit recusou o evento com status {status}: {error}. {remedy}</translation>
    </message>
    <message>
        <source>Kit refused the login with status {status}: {error}.</source>
        <translation>O Kit recusou o login com status {status}: {error}.</translation>
    </message>
    <message>
        <source>Kit refused the login with status {status}: {error}. It does not say which value is wrong. Check in this order: the account name; the API token (not its token ID, not revoked); the channel UUID, which must belong to this account; and, if the API whitelist is filled, that this machine&apos;s address is on it.</source>
        <translation>O Kit recusou o login com status {status}: {error}. Não diz qual valor está errado. Verifique nesta ordem: o Account name; o token de API (não o ID dele, não revogado); o Channel UUID, que deve pertencer a esta conta; e, se a lista de permissões da API estiver preenchida, se o endereço deste computador consta nela.</translation>
    </message>
    <message>
        <source>Kit refused the login with status {status}: {error}. {remedy}</source>
        <translation>O Kit recusou o login com status {status}: {error}. {remedy}</translation>
    </message>
    <message>
        <source>Kit refused the token refresh with status {status}: {error}. {remedy}</source>
        <translation>O Kit recusou a renovação do token com status {status}: {error}. {remedy}</translation>
    </message>
    <message>
        <source>Kit sends application/json. What calls itself something else may be read differently.</source>
        <translation>O Kit envia application/json. O que se declara outra coisa pode ser lido de outro modo.</translation>
    </message>
    <message>
        <source>Kit signs the event_id and nothing of the body. Whoever has seen one callback could send another text with its signature.</source>
        <translation>O Kit assina o event_id e nada do corpo. Quem viu um callback poderia enviar outro texto com a assinatura dele.</translation>
    </message>
    <message>
        <source>Kit took the API token.</source>
        <translation>O Kit aceitou o token de API.</translation>
    </message>
    <message>
        <source>Kit took {uuid} with the login. That its events reach a queue is proven only by a first message; none was sent.</source>
        <translation>O Kit aceitou {uuid} no login. Só uma primeira mensagem prova que os eventos chegam a uma fila; nenhuma foi enviada.</translation>
    </message>
    <message>
        <source>Kit uses POST, and GET for its test request. Code behind other methods is seldom tested.</source>
        <translation>O Kit usa POST, e GET para a requisição de teste. O código por trás de outros métodos raramente é testado.</translation>
    </message>
    <message>
        <source>Kit&apos;s answer does not say whether this value is wrong.</source>
        <translation>A resposta do Kit não diz se este valor está errado.</translation>
    </message>
    <message>
        <source>Kit&apos;s answer speaks of another value, so nothing is known of this one.</source>
        <translation>A resposta do Kit fala de outro valor, então nada se sabe deste.</translation>
    </message>
    <message>
        <source>Kit&apos;s contract has no attachment of type “{value}”. A server should take it all the same.</source>
        <translation>O contrato do Kit não tem anexo do tipo “{value}”. Um servidor deve aceitá-lo mesmo assim.</translation>
    </message>
    <message>
        <source>Kit&apos;s contract has no close_reason “{value}”. A server should take it as unknown.</source>
        <translation>O contrato do Kit não tem close_reason “{value}”. Um servidor deve aceitá-lo como desconhecido.</translation>
    </message>
    <message>
        <source>Kit&apos;s contract has no event_type “{value}”. A server should take it and leave it alone.</source>
        <translation>O contrato do Kit não tem event_type “{value}”. Um servidor deve aceitá-lo e não fazer nada.</translation>
    </message>
    <message>
        <source>Kit&apos;s contract has no sender_type “{value}”: agent or bot.</source>
        <translation>O contrato do Kit não tem sender_type “{value}”: só agent ou bot.</translation>
    </message>
    <message>
        <source>Kit&apos;s own answer</source>
        <translation>Resposta do próprio Kit</translation>
    </message>
    <message>
        <source>Kit&apos;s public documents leave this open, so it is only a warning.</source>
        <translation>A documentação pública do Kit deixa isto em aberto, então é só um aviso.</translation>
    </message>
    <message>
        <source>Kit&apos;s public documents name no limit and no second try, so it is only a warning: what your server refuses here may be lost.</source>
        <translation>A documentação pública do Kit não indica limite nem segunda tentativa, então é só um aviso: o que seu servidor recusar aqui pode se perder.</translation>
    </message>
    <message>
        <source>Kit&apos;s public documents print the formula of the signature only, and not cleanly. Should Kit spell it like this, a server that refuses the spelling would take nothing.</source>
        <translation>A documentação pública do Kit só traz a fórmula da assinatura, e com imprecisões. Se o Kit usar esta grafia, um servidor que a recusa não aceitaria nada.</translation>
    </message>
    <message>
        <source>Let the first body of an event_id win and take no second one; keep the Callback URL secret; use https.</source>
        <translation>Faça valer o primeiro corpo de um event_id e não aceite um segundo; mantenha a Callback URL em segredo; use https.</translation>
    </message>
    <message>
        <source>Let this very URL take POST, and GET for the test request.</source>
        <translation>Faça exatamente esta URL aceitar POST, e GET para a requisição de teste.</translation>
    </message>
    <message>
        <source>Let your server take genuine callbacks first.</source>
        <translation>Antes, faça seu servidor aceitar callbacks autênticos.</translation>
    </message>
    <message>
        <source>Let your server use the sandbox as its Kit, and send an event for each agent&apos;s message.</source>
        <translation>Faça seu servidor usar o sandbox como Kit e enviar um evento para cada mensagem de agente.</translation>
    </message>
    <message>
        <source>Limit the length of a body, and answer 400 where your JSON reader gives up.</source>
        <translation>Limite o tamanho do corpo e responda 400 quando seu leitor de JSON desistir.</translation>
    </message>
    <message>
        <source>Line {line} has more than {most} dots. Break it.</source>
        <translation>A linha {line} passa do limite de pontos ({most}). Divida-a.</translation>
    </message>
    <message>
        <source>Line {number} is no header: “{value}”. Headers are Name: value, and a blank line ends them.</source>
        <translation>A linha {number} não é um cabeçalho: “{value}”. Cabeçalhos têm a forma Nome: valor e terminam com uma linha em branco.</translation>
    </message>
    <message>
        <source>Lines of text under the signature of their event_id.</source>
        <translation>Linhas de texto com a assinatura do event_id delas.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Entre de novo.</translation>
    </message>
    <message>
        <source>Logging in.</source>
        <translation>Fazendo login.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Look into your server&apos;s log, and catch there what it stumbled over.</source>
        <translation>Veja o log do seu servidor e trate ali o que o fez tropeçar.</translation>
    </message>
    <message>
        <source>Looking for the host&apos;s address.</source>
        <translation>Procurando o endereço do host.</translation>
    </message>
    <message>
        <source>Lower case; both are accepted.</source>
        <translation>Minúsculos; ambos são aceitos.</translation>
    </message>
    <message>
        <source>Many JSON readers run out of stack over it and end the whole program.</source>
        <translation>Com isso, muitos leitores de JSON esgotam a pilha e encerram o programa inteiro.</translation>
    </message>
    <message>
        <source>Masked as {dots}: signatures {signatures}, tokens and other secrets {secrets}. What customers wrote is not masked.</source>
        <translation>Mascarado como {dots}: assinaturas {signatures}, tokens e outros segredos {secrets}. O que os clientes escreveram não é mascarado.</translation>
    </message>
    <message>
        <source>Mismatch, and no known mistake explains it. Check that security salt, API token and event_id belong to this channel and this callback.</source>
        <translation>Não confere, e nenhum erro conhecido explica. Verifique se o Security salt, o token de API e o event_id são deste canal e deste callback.</translation>
    </message>
    <message>
        <source>Mismatch: a line break was hashed with it (echo without -n does that).</source>
        <translation>Não confere: uma quebra de linha entrou no hash (echo sem -n faz isso).</translation>
    </message>
    <message>
        <source>Mismatch: it was signed with {name}.</source>
        <translation>Não confere: foi assinada com {name}.</translation>
    </message>
    <message>
        <source>Mismatch: the digest has {count} digits; MD5 has 32.</source>
        <translation>Não confere: dígitos do hash: {count}; o MD5 tem 32.</translation>
    </message>
    <message>
        <source>Mismatch: the event_id was left out. A test request is signed like that, an event is not.</source>
        <translation>Não confere: o event_id foi omitido. Uma requisição de teste é assinada assim, um evento não.</translation>
    </message>
    <message>
        <source>Mismatch: the formula was taken literally, with its dollar signs and braces.</source>
        <translation>Não confere: a fórmula foi usada literalmente, com os cifrões e as chaves.</translation>
    </message>
    <message>
        <source>Mismatch: the header has {count} words; expected the digest with at most one word before it.</source>
        <translation>Não confere: palavras no cabeçalho: {count}; espera-se o hash com no máximo uma palavra antes.</translation>
    </message>
    <message>
        <source>Mismatch: the order is {order}, joined by {separator}; it should be {right}.</source>
        <translation>Não confere: a ordem é {order}, com o separador {separator}; deveria ser {right}.</translation>
    </message>
    <message>
        <source>Mismatch: the parts are joined by {separator} instead of a colon.</source>
        <translation>Não confere: as partes são unidas por {separator} em vez de dois-pontos.</translation>
    </message>
    <message>
        <source>Mismatch: the signer&apos;s {name} has white space around it.</source>
        <translation>Não confere: há espaços em branco em volta do {name} de quem assinou.</translation>
    </message>
    <message>
        <source>Mismatch: the text was changed to one letter case before it was hashed.</source>
        <translation>Não confere: o texto foi passado para maiúsculas ou minúsculas antes do hash.</translation>
    </message>
    <message>
        <source>Mismatch: the {name} was left out.</source>
        <translation>Não confere: o {name} foi omitido.</translation>
    </message>
    <message>
        <source>Mismatch: there are {count} Authorization headers; exactly one is accepted.</source>
        <translation>Não confere: cabeçalhos Authorization: {count}; aceita-se exatamente um.</translation>
    </message>
    <message>
        <source>Mismatch: there is no Authorization header, or it is empty.</source>
        <translation>Não confere: não há cabeçalho Authorization, ou ele está vazio.</translation>
    </message>
    <message>
        <source>Mismatch: your values carry white space around them that the signer did not use.</source>
        <translation>Não confere: seus valores têm espaços em branco em volta que quem assinou não usou.</translation>
    </message>
    <message>
        <source>Mismatch: {count} digits look like {name}; Kit signs with MD5, 32 digits.</source>
        <translation>Não confere: dígitos: {count}, parece {name}; o Kit assina com MD5, 32 dígitos.</translation>
    </message>
    <message>
        <source>Mismatch: “{value}” is not a hexadecimal digest.</source>
        <translation>Não confere: “{value}” não é um hash hexadecimal.</translation>
    </message>
    <message>
        <source>No Authorization header</source>
        <translation>Sem cabeçalho Authorization</translation>
    </message>
    <message>
        <source>No answer was given: kitdesk ended, or is still waiting, before the server behind it had answered.</source>
        <translation>Nenhuma resposta foi dada: o kitdesk foi encerrado, ou ainda espera, sem que o servidor por trás tenha respondido.</translation>
    </message>
    <message>
        <source>No public address is known. Enter the one of your tunnel or proxy.</source>
        <translation>Nenhum endereço público é conhecido. Informe o do seu túnel ou proxy.</translation>
    </message>
    <message>
        <source>No request of this collection posts a message to a channel (others in it: {count}). Its address has to end in the channel UUID, and its body has to be raw.</source>
        <translation>Nenhuma requisição desta coleção envia uma mensagem a um canal (outras nela: {count}). O endereço deve terminar com o Channel UUID, e o corpo deve ser raw.</translation>
    </message>
    <message>
        <source>No secure connection to {host}: {reason}. Kit will hardly accept what this machine does not. Check the proxy&apos;s certificate.</source>
        <translation>Sem conexão segura com {host}: {reason}. O Kit dificilmente aceitará o que este computador não aceita. Verifique o certificado do proxy.</translation>
    </message>
    <message>
        <source>No secure connection to {host}: {reason}. Nothing was sent. Check host and port, this machine&apos;s clock, and whether a proxy opens TLS on the way. An authority of your own is named under Network in Channel settings.</source>
        <translation>Sem conexão segura com {host}: {reason}. Nada foi enviado. Verifique o host e a porta, o relógio deste computador e se um proxy abre o TLS no caminho. Uma autoridade própria se informa em Rede, nas Configurações do canal.</translation>
    </message>
    <message>
        <source>No way through the proxy: {reason}. Nothing was sent. Check its address, user name and password under Network in Channel settings.</source>
        <translation>Não foi possível passar pelo proxy: {reason}. Nada foi enviado. Verifique endereço, nome de usuário e senha dele em Rede, nas Configurações do canal.</translation>
    </message>
    <message>
        <source>Nobody has written yet. Expect an event before it, or give the client_id of a customer.</source>
        <translation>Ninguém escreveu ainda. Espere um evento antes disso ou informe o client_id de um cliente.</translation>
    </message>
    <message>
        <source>None of {names} is in the pasted text. Copy the lines of the .env file.</source>
        <translation>Nenhum destes está no texto colado: {names}. Copie as linhas do arquivo .env.</translation>
    </message>
    <message>
        <source>None; one is accepted.</source>
        <translation>Nenhuma; aceita-se uma.</translation>
    </message>
    <message>
        <source>Not known, and left as they are: {names}. Fill them in by hand.</source>
        <translation>Desconhecidas e deixadas como estão: {names}. Preencha-as à mão.</translation>
    </message>
    <message>
        <source>Not made, since the genuine callback before it was not taken as it should be: {came}</source>
        <translation>Não foi feita, pois o callback autêntico anterior não foi aceito como deveria: {came}</translation>
    </message>
    <message>
        <source>Not made, since {count} checks before it got no answer at all.</source>
        <translation>Não foi feita: verificações anteriores sem nenhuma resposta: {count}.</translation>
    </message>
    <message>
        <source>Not made, since {count} genuine callbacks before it were refused, and none was taken.</source>
        <translation>Não foi feita: callbacks autênticos recusados antes: {count}, e nenhum foi aceito.</translation>
    </message>
    <message>
        <source>Not verifiable, since the body cannot be read: {why}</source>
        <translation>Não verificável, pois o corpo não pode ser lido: {why}</translation>
    </message>
    <message>
        <source>Not verifiable: the {missing} of this channel is not known yet.</source>
        <translation>Não verificável: o {missing} deste canal ainda não é conhecido.</translation>
    </message>
    <message>
        <source>Nothing had to be masked: there was no secret and no signature in it. What customers wrote is in it.</source>
        <translation>Não foi preciso mascarar nada: não havia segredo nem assinatura. O que os clientes escreveram está incluído.</translation>
    </message>
    <message>
        <source>Nothing has to be done. If your server ever refuses the real Kit, look here first.</source>
        <translation>Não é preciso fazer nada. Se um dia seu servidor recusar o Kit real, olhe aqui primeiro.</translation>
    </message>
    <message>
        <source>Nothing listens here: the port is taken. Choose another one.</source>
        <translation>Nada escuta aqui: a porta está ocupada. Escolha outra.</translation>
    </message>
    <message>
        <source>Nothing that must be there; exp is believed where it ends sooner.</source>
        <translation>Nada é obrigatório; exp vale quando termina antes.</translation>
    </message>
    <message>
        <source>One send_message event, and the same again, byte for byte.</source>
        <translation>Um evento send_message e o mesmo de novo, byte a byte.</translation>
    </message>
    <message>
        <source>Only this machine or its network gets to {address}. Kit cannot fetch from there, and nothing was asked there.</source>
        <translation>Só este computador ou a rede dele chega a {address}. O Kit não pode buscar ali, e nada foi consultado.</translation>
    </message>
    <message>
        <source>Open the Inspector to see request and answer, then edit and resend.</source>
        <translation>Abra o Inspetor para ver a requisição e a resposta; depois edite e reenvie.</translation>
    </message>
    <message>
        <source>Other users of this computer may change what is in {folder}, and so what kitdesk does. Take that right away with: chmod go-w {folder}</source>
        <translation>Outros usuários deste computador podem mudar o que há em {folder} e, com isso, o que o kitdesk faz. Tire esse direito deles com: chmod go-w {folder}</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Fora de ordem</translation>
    </message>
    <message>
        <source>Payload of the type {kind}</source>
        <translation>Payload do tipo {kind}</translation>
    </message>
    <message>
        <source>Port {port} on {host} is taken by another program. Choose another port, or 0 for any free one.</source>
        <translation>A porta {port} em {host} está ocupada por outro programa. Escolha outra porta, ou 0 para qualquer uma livre.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Raise the limits of your server, its framework and the proxy before it, to 1 MB for a body.</source>
        <translation>Aumente os limites do servidor, do framework e do proxy na frente dele para 1 MB por corpo.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Acessível</translation>
    </message>
    <message>
        <source>Reachable: what was sent to {host} came back to this kitdesk.</source>
        <translation>Acessível: o que foi enviado a {host} voltou a este kitdesk.</translation>
    </message>
    <message>
        <source>Read a body to its last chunk where no Content-Length is given, or let a proxy gather it.</source>
        <translation>Sem Content-Length, leia o corpo até o último chunk ou deixe um proxy juntá-lo.</translation>
    </message>
    <message>
        <source>Reading the fields.</source>
        <translation>Lendo os campos.</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Redirecionamentos</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corpo da requisição</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustez</translation>
    </message>
    <message>
        <source>Run a sandbox, and let your server use it as its Kit, to have this observed.</source>
        <translation>Execute um sandbox e faça seu servidor usá-lo como Kit para que isto seja observado.</translation>
    </message>
    <message>
        <source>Salt and API token swapped</source>
        <translation>Salt e token de API trocados</translation>
    </message>
    <message>
        <source>See whether your server&apos;s queue of new connections (its backlog) and its workers are enough.</source>
        <translation>Veja se a fila de novas conexões (backlog) e os workers do seu servidor são suficientes.</translation>
    </message>
    <message>
        <source>Signed with another API token</source>
        <translation>Assinado com outro token de API</translation>
    </message>
    <message>
        <source>Signed with another salt</source>
        <translation>Assinado com outro salt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Somebody else answers at {host} (status {status}, server: {server}). Let the tunnel or proxy lead to kitdesk&apos;s port.</source>
        <translation>Outro servidor responde em {host} (status {status}, servidor: {server}). Faça o túnel ou proxy levar à porta do kitdesk.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Grafia</translation>
    </message>
    <message>
        <source>Step {step} (line {line}): {problem}</source>
        <translation>Passo {step} (linha {line}): {problem}</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TLS could not be agreed on, {why}</source>
        <translation>não houve acordo de TLS, {why}</translation>
    </message>
    <message>
        <source>TLS was not agreed on within {seconds} s</source>
        <translation>não houve acordo de TLS em {seconds} s</translation>
    </message>
    <message>
        <source>Take a body only once as much has come as its Content-Length says.</source>
        <translation>Só aceite um corpo quando tiver chegado tudo que o Content-Length indica.</translation>
    </message>
    <message>
        <source>Take the test request by this method as well.</source>
        <translation>Aceite a requisição de teste também por este método.</translation>
    </message>
    <message>
        <source>Test request by {method}</source>
        <translation>Requisição de teste por {method}</translation>
    </message>
    <message>
        <source>Text in many scripts</source>
        <translation>Texto em vários sistemas de escrita</translation>
    </message>
    <message>
        <source>The API token is missing. Add or copy one in Administration &gt; Security &gt; API tokens.</source>
        <translation>Falta o token de API. Adicione ou copie um em Administration &gt; Security &gt; API tokens.</translation>
    </message>
    <message>
        <source>The Callback URL is missing. Give the address at which your server takes callbacks.</source>
        <translation>Falta a Callback URL. Informe o endereço em que seu servidor recebe callbacks.</translation>
    </message>
    <message>
        <source>The JSON ends too early. Close what is open with }} or ].</source>
        <translation>O JSON termina cedo demais. Feche o que está aberto com }} ou ].</translation>
    </message>
    <message>
        <source>The JSON is complete before this. Remove what follows.</source>
        <translation>O JSON já está completo antes disto. Remova o que segue.</translation>
    </message>
    <message>
        <source>The account name is missing. Copy it from Administration &gt; Security &gt; API tokens &gt; API access data.</source>
        <translation>Falta o Account name. Copie-o de Administration &gt; Security &gt; API tokens &gt; API access data.</translation>
    </message>
    <message>
        <source>The address is missing. Give the URL of the file.</source>
        <translation>Falta o endereço. Informe a URL do arquivo.</translation>
    </message>
    <message>
        <source>The address names a user before the host {host}, and only a browser would log in. Leave it out.</source>
        <translation>O endereço traz um usuário antes do host {host}, e só um navegador faria o login. Retire-o.</translation>
    </message>
    <message>
        <source>The base URL is more than a host. Keep only {value}, or paste a whole channel link with Paste.</source>
        <translation>A URL base tem mais que um host. Mantenha só {value} ou cole um link de canal inteiro com “Colar”.</translation>
    </message>
    <message>
        <source>The body is JSON, but has no event_id. Type the event_id by hand.</source>
        <translation>O corpo é JSON, mas não tem event_id. Digite o event_id à mão.</translation>
    </message>
    <message>
        <source>The body&apos;s event_id is {value}, which is no string; Kit&apos;s is one. Type the event_id by hand.</source>
        <translation>O event_id do corpo é {value}, que não é uma string; o do Kit é. Digite o event_id à mão.</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid and trusted.</source>
        <translation>O certificado de {host} é válido e confiável.</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid, and trusted with the authorities in {authorities}.</source>
        <translation>O certificado de {host} é válido e confiável com as autoridades em {authorities}.</translation>
    </message>
    <message>
        <source>The channel UUID is missing. Copy it from the channel in Setup &gt; Conversations &gt; Channels.</source>
        <translation>Falta o Channel UUID. Copie-o do canal em Setup &gt; Conversations &gt; Channels.</translation>
    </message>
    <message>
        <source>The clipboard holds no channel link, no .env and no Postman environment. Copy the link from the Channel UUID field in Setup &gt; Conversations &gt; Channels.</source>
        <translation>A área de transferência não tem link de canal, .env nem ambiente do Postman. Copie o link do campo Channel UUID em Setup &gt; Conversations &gt; Channels.</translation>
    </message>
    <message>
        <source>The clipboard holds {count} characters, too many for a channel. Copy the channel link or the .env alone.</source>
        <translation>Caracteres na área de transferência: {count}, demais para um canal. Copie só o link do canal ou o .env.</translation>
    </message>
    <message>
        <source>The closing of a conversation, and then its only message.</source>
        <translation>O encerramento de uma conversa e depois a única mensagem dela.</translation>
    </message>
    <message>
        <source>The collection has more than {limit} requests. Export a folder of it alone.</source>
        <translation>A coleção passa de {limit} requisições. Exporte só uma pasta dela.</translation>
    </message>
    <message>
        <source>The comma before this {value} is one too many. Remove it.</source>
        <translation>A vírgula antes deste {value} está sobrando. Remova-a.</translation>
    </message>
    <message>
        <source>The command makes a {method} request; a message goes out as POST.</source>
        <translation>O comando faz uma requisição {method}; uma mensagem sai como POST.</translation>
    </message>
    <message>
        <source>The command takes its body from “{value}”, which is not opened. Paste what is in it instead.</source>
        <translation>O comando lê o corpo de “{value}”, que não é aberto. Cole o conteúdo dele no lugar.</translation>
    </message>
    <message>
        <source>The command uploads a form or a file; a message to Kit is JSON. Copy the one with --data.</source>
        <translation>O comando envia um formulário ou arquivo; uma mensagem ao Kit é JSON. Copie o que tem --data.</translation>
    </message>
    <message>
        <source>The connection was closed after {time} without an answer: that refuses it, unless your server crashed, as its log would show.</source>
        <translation>A conexão foi fechada após {time} sem resposta: isso é uma recusa, a menos que seu servidor tenha caído, o que o log mostraria.</translation>
    </message>
    <message>
        <source>The connection was closed without an answer, and only after {time}.</source>
        <translation>A conexão foi fechada sem resposta, e só após {time}.</translation>
    </message>
    <message>
        <source>The conversation is closed already: a real Kit would hardly close it twice. Unverified: the contract does not say so.</source>
        <translation>A conversa já está encerrada: um Kit real dificilmente a encerraria duas vezes. Não verificado: o contrato não diz isso.</translation>
    </message>
    <message>
        <source>The conversation is closed, and the customer has not written since: a real Kit would hardly answer in it. Unverified: the contract does not say so.</source>
        <translation>A conversa está encerrada, e o cliente não escreveu desde então: um Kit real dificilmente responderia nela. Não verificado: o contrato não diz isso.</translation>
    </message>
    <message>
        <source>The customer would never get what the agent attached.</source>
        <translation>O cliente nunca receberia o que o agente anexou.</translation>
    </message>
    <message>
        <source>The customer would never see what was answered.</source>
        <translation>O cliente nunca veria a resposta.</translation>
    </message>
    <message>
        <source>The day Kit adds something to its callbacks, your server would stop taking them.</source>
        <translation>No dia em que o Kit acrescentar algo aos callbacks, seu servidor deixaria de aceitá-los.</translation>
    </message>
    <message>
        <source>The display that kitdesk was on is gone, so it has ended. Nothing that was sent or received is lost.</source>
        <translation>A tela em que o kitdesk estava sumiu, por isso ele terminou. Nada do que foi enviado ou recebido se perdeu.</translation>
    </message>
    <message>
        <source>The file has more than {limit} MB. Choose the one that was exported.</source>
        <translation>O arquivo passa de {limit} MB. Escolha o que foi exportado.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8 or UTF-16. Choose the one that was exported.</source>
        <translation>O arquivo não é texto em UTF-8 ou UTF-16. Escolha o que foi exportado.</translation>
    </message>
    <message>
        <source>The file is {type}, but the attachment&apos;s type is “{kind}”. Choose “{fits}”, or another file.</source>
        <translation>O arquivo é {type}, mas o tipo do anexo é “{kind}”. Escolha “{fits}” ou outro arquivo.</translation>
    </message>
    <message>
        <source>The file name has {length} characters; most systems take {limit} at most.</source>
        <translation>Caracteres no nome do arquivo: {length}; a maioria dos sistemas aceita no máximo {limit}.</translation>
    </message>
    <message>
        <source>The file name is missing. Give one: an agent reads it before opening the file.</source>
        <translation>Falta o nome do arquivo. Informe um: o agente o lê antes de abrir o arquivo.</translation>
    </message>
    <message>
        <source>The file of unsent messages {path} could not be used: {reason}. It was kept as {kept}; what you write from now on is kept in a new one.</source>
        <translation>Não foi possível usar o arquivo de mensagens não enviadas {path}: {reason}. Foi guardado como {kept}; o que você escrever a partir de agora fica em um novo.</translation>
    </message>
    <message>
        <source>The first digit only</source>
        <translation>Só o primeiro dígito</translation>
    </message>
    <message>
        <source>The first half of a callback&apos;s body, a silence, and then the end of the connection.</source>
        <translation>A primeira metade do corpo de um callback, um silêncio e depois o fim da conexão.</translation>
    </message>
    <message>
        <source>The hole in the scheme</source>
        <translation>A brecha no esquema</translation>
    </message>
    <message>
        <source>The host is missing. Choose a region, or copy the Custom channel API hostname from Administration &gt; Security &gt; API tokens &gt; API access data.</source>
        <translation>Falta o host. Escolha uma região ou copie o Custom channel API hostname de Administration &gt; Security &gt; API tokens &gt; API access data.</translation>
    </message>
    <message>
        <source>The journal could not be read: {reason}. What is shown may be incomplete. Close kitdesk and copy the journal&apos;s files before you go on.</source>
        <translation>Não foi possível ler o diário: {reason}. O que se mostra pode estar incompleto. Feche o kitdesk e copie os arquivos do diário antes de continuar.</translation>
    </message>
    <message>
        <source>The journal could not be written, for its file is damaged: {reason}. The last step was not stored. Close kitdesk and copy the journal&apos;s files before you go on.</source>
        <translation>Não foi possível gravar no diário, pois o arquivo dele está danificado: {reason}. O último passo não foi gravado. Feche o kitdesk e copie os arquivos do diário antes de continuar.</translation>
    </message>
    <message>
        <source>The journal could not be written: {reason}. The last step was not stored. Free some space or check the folder, then try again.</source>
        <translation>Não foi possível gravar no diário: {reason}. O último passo não foi gravado. Libere espaço ou verifique a pasta e tente de novo.</translation>
    </message>
    <message>
        <source>The journal is of version {version} and is being brought to version {wanted}. For a million messages that takes half a minute.</source>
        <translation>O diário está na versão {version} e está sendo atualizado para a versão {wanted}. Para um milhão de mensagens, isso leva meio minuto.</translation>
    </message>
    <message>
        <source>The journal was brought to version {wanted}. It is kept as it was in {kept}; delete that file when all is well.</source>
        <translation>O diário foi atualizado para a versão {wanted}. Está guardado como era em {kept}; exclua esse arquivo quando tudo estiver bem.</translation>
    </message>
    <message>
        <source>The journal {path} could not be brought from version {version} to {wanted}: {reason}. Nothing was changed. It takes about {size} MB of free space in its folder; make room or check the folder, and start kitdesk again.</source>
        <translation>Não foi possível atualizar o diário {path} da versão {version} para a {wanted}: {reason}. Nada foi alterado. São necessários cerca de {size} MB livres na pasta dele; libere espaço ou verifique a pasta e inicie o kitdesk de novo.</translation>
    </message>
    <message>
        <source>The journal {path} could not be used: {reason}. It was kept as {kept}; kitdesk starts a new one.</source>
        <translation>Não foi possível usar o diário {path}: {reason}. Foi guardado como {kept}; o kitdesk inicia um novo.</translation>
    </message>
    <message>
        <source>The last callback got none; Kit was answered {status}.</source>
        <translation>O último callback não teve resposta; ao Kit foi respondido {status}.</translation>
    </message>
    <message>
        <source>The last callback was answered {status} after {time}.</source>
        <translation>O último callback teve resposta {status} após {time}.</translation>
    </message>
    <message>
        <source>The member “{name}” stands twice in one object. Remove one of the two.</source>
        <translation>O campo “{name}” aparece duas vezes em um objeto. Remova um dos dois.</translation>
    </message>
    <message>
        <source>The message has neither text nor attachment.</source>
        <translation>A mensagem não tem texto nem anexo.</translation>
    </message>
    <message>
        <source>The message has neither text nor attachment. Kit may refuse it (unverified).</source>
        <translation>A mensagem não tem texto nem anexo. O Kit pode recusá-la (não verificado).</translation>
    </message>
    <message>
        <source>The message was not sent: there is no access token. {problem}</source>
        <translation>A mensagem não foi enviada: não há token de acesso. {problem}</translation>
    </message>
    <message>
        <source>The name is missing. Give one by which you will find it.</source>
        <translation>Falta o nome. Informe um que ajude a encontrar depois.</translation>
    </message>
    <message>
        <source>The name is missing. Give one that you will recognise.</source>
        <translation>Falta o nome. Informe um que você reconheça.</translation>
    </message>
    <message>
        <source>The name is too long: give at most {limit} characters.</source>
        <translation>O nome é longo demais: no máximo {limit} caracteres.</translation>
    </message>
    <message>
        <source>The number {value} does not fit into JSON. Write it shorter, or as a string.</source>
        <translation>O número {value} não cabe em JSON. Escreva-o mais curto ou como string.</translation>
    </message>
    <message>
        <source>The password belongs into its own field, from where it goes to the keyring. Take it out here.</source>
        <translation>A senha tem campo próprio, de onde vai para o chaveiro. Retire-a daqui.</translation>
    </message>
    <message>
        <source>The pasted command has more than {limit} words. Paste one alone.</source>
        <translation>O comando colado passa de {limit} palavras. Cole só um.</translation>
    </message>
    <message>
        <source>The pasted text has {count} characters, more than {limit}. Paste one command alone.</source>
        <translation>Caracteres no texto colado: {count}, mais que {limit}. Cole só um comando.</translation>
    </message>
    <message>
        <source>The pasted text has {count} characters; a request has {limit} at most. Paste one request alone.</source>
        <translation>Caracteres no texto colado: {count}; uma requisição tem no máximo {limit}. Cole só uma requisição.</translation>
    </message>
    <message>
        <source>The persona&apos;s client_id is not text in quotes.</source>
        <translation>O client_id da persona não é texto entre aspas.</translation>
    </message>
    <message>
        <source>The picture at {host} has more than {most} MB and is not shown here.</source>
        <translation>A imagem em {host} passa de {most} MB e não é mostrada aqui.</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} pixels; up to {most} million are shown here. Open it in a browser.</source>
        <translation>A imagem tem {width} × {height} pixels; aqui o limite, em milhões, é {most}. Abra-a em um navegador.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <translation>A imagem está danificada e não pode ser mostrada.</translation>
    </message>
    <message>
        <source>The port of the proxy is missing. Give it as http://{host}:3128.</source>
        <translation>Falta a porta do proxy. Informe-a assim: http://{host}:3128.</translation>
    </message>
    <message>
        <source>The proxy does not lead to {host}: {reason}. Check the host against Custom channel API hostname in Administration &gt; Security &gt; API tokens &gt; API access data, and whether the proxy lets it through.</source>
        <translation>O proxy não leva a {host}: {reason}. Compare o host com o Custom channel API hostname em Administration &gt; Security &gt; API tokens &gt; API access data e verifique se o proxy o deixa passar.</translation>
    </message>
    <message>
        <source>The proxy has connected to {host}, whose name it looks up itself.</source>
        <translation>O proxy se conectou a {host}, cujo nome ele mesmo resolve.</translation>
    </message>
    <message>
        <source>The proxy {proxy} takes requests from here.</source>
        <translation>O proxy {proxy} aceita requisições daqui.</translation>
    </message>
    <message>
        <source>The reason is {reason}, but is_bot says {flag}: a real Kit would hardly contradict itself.</source>
        <translation>O motivo é {reason}, mas is_bot diz {flag}: um Kit real dificilmente se contradiria.</translation>
    </message>
    <message>
        <source>The regular expression “{value}” is longer than {most} characters. Look for less.</source>
        <translation>A expressão regular “{value}” passa de {most} caracteres. Busque menos.</translation>
    </message>
    <message>
        <source>The reply is empty. Give it a text, or a payload.</source>
        <translation>A resposta está vazia. Inclua um texto ou um payload.</translation>
    </message>
    <message>
        <source>The request could not be sent as a whole within {time}, and your server said nothing meanwhile: either it reads slowly, or the line is slow.</source>
        <translation>Não foi possível enviar a requisição inteira em {time}, e seu servidor nada disse nesse tempo: ou ele lê devagar, ou a conexão é lenta.</translation>
    </message>
    <message>
        <source>The request has bytes that are no UTF-8, so it cannot be copied as text. Copy it as cURL, or save its body.</source>
        <translation>A requisição tem bytes que não são UTF-8 e não pode ser copiada como texto. Copie como cURL ou salve o corpo.</translation>
    </message>
    <message>
        <source>The request has {count} Authorization headers; exactly one is accepted. Remove what a proxy added.</source>
        <translation>Cabeçalhos Authorization na requisição: {count}; aceita-se exatamente um. Remova o que um proxy acrescentou.</translation>
    </message>
    <message>
        <source>The same JSON, with other white space or escapes.</source>
        <translation>O mesmo JSON, com outros espaços em branco ou escapes.</translation>
    </message>
    <message>
        <source>The same event twice</source>
        <translation>Mesmo evento duas vezes</translation>
    </message>
    <message>
        <source>The same message in two events</source>
        <translation>Mesma mensagem em dois eventos</translation>
    </message>
    <message>
        <source>The script {file} cannot be played. {problem}</source>
        <translation>O script {file} não pode ser executado. {problem}</translation>
    </message>
    <message>
        <source>The script {file} cannot be read: {reason}. Give another file.</source>
        <translation>O script {file} não pode ser lido: {reason}. Informe outro arquivo.</translation>
    </message>
    <message>
        <source>The script {file} posts callbacks, but says not where to. Give --callback-url, or write callback_url at its top.</source>
        <translation>O script {file} envia callbacks, mas não diz para onde. Informe --callback-url ou escreva callback_url no início dele.</translation>
    </message>
    <message>
        <source>The second one is refused.</source>
        <translation>O segundo é recusado.</translation>
    </message>
    <message>
        <source>The server does not say how large it is, so nobody knows before all of it has come.</source>
        <translation>O servidor não informa o tamanho; só se sabe quando chegar tudo.</translation>
    </message>
    <message>
        <source>The server does not say what it is, and its first bytes do not show it. Set its Content-Type.</source>
        <translation>O servidor não diz o que é, e os primeiros bytes não mostram. Defina o Content-Type.</translation>
    </message>
    <message>
        <source>The server does not say what it is; the first bytes are of {shown}. Set its Content-Type.</source>
        <translation>O servidor não diz o que é; os primeiros bytes são de {shown}. Defina o Content-Type.</translation>
    </message>
    <message>
        <source>The settings file {path} could not be used: {reason}. It was kept as {kept}; kitdesk starts with fresh settings. Repair the kept file and put it back, or set the channels up again.</source>
        <translation>Não foi possível usar o arquivo de configurações {path}: {reason}. Foi guardado como {kept}; o kitdesk inicia com configurações novas. Corrija o arquivo guardado e coloque-o de volta, ou configure os canais de novo.</translation>
    </message>
    <message>
        <source>The signature of the test request never changes. Whoever has seen it once could write to your customers in an agent&apos;s name for ever.</source>
        <translation>A assinatura da requisição de teste nunca muda. Quem a viu uma vez poderia escrever para sempre aos seus clientes em nome de um agente.</translation>
    </message>
    <message>
        <source>The system keyring cannot keep secrets: {reason}. They are kept for this run only; you will be asked again next time. Unlock or install a keyring to keep them.</source>
        <translation>O chaveiro do sistema não pode guardar segredos: {reason}. Eles são guardados só nesta execução; da próxima vez serão pedidos de novo. Desbloqueie ou instale um chaveiro para guardá-los.</translation>
    </message>
    <message>
        <source>The template&apos;s payload is not a list [ … ].</source>
        <translation>O payload do modelo não é uma lista [ … ].</translation>
    </message>
    <message>
        <source>The template&apos;s text is not text in quotes.</source>
        <translation>O text do modelo não é texto entre aspas.</translation>
    </message>
    <message>
        <source>The test request&apos;s signature</source>
        <translation>Assinatura da requisição de teste</translation>
    </message>
    <message>
        <source>The text has {length} characters, and at most {limit} can be kept. Shorten it.</source>
        <translation>Caracteres no texto: {length}; podem ser guardados no máximo {limit}. Encurte-o.</translation>
    </message>
    <message>
        <source>The text has {length} characters; the form shows at most {limit}. Edit it in the JSON.</source>
        <translation>Caracteres no texto: {length}; o formulário mostra no máximo {limit}. Edite-o no JSON.</translation>
    </message>
    <message>
        <source>The text that begins here has no closing quote.</source>
        <translation>O texto que começa aqui não tem aspas de fechamento.</translation>
    </message>
    <message>
        <source>The transcript has the format {format}; this kitdesk reads {known}. Open it with the kitdesk that wrote it, or with a newer one.</source>
        <translation>A transcrição tem o formato {format}; este kitdesk lê {known}. Abra-a com o kitdesk que a gravou ou com um mais novo.</translation>
    </message>
    <message>
        <source>The transcript is one document of more than {limit} MB. Export it as a repro bundle, which can be read in part.</source>
        <translation>A transcrição é um só documento de mais de {limit} MB. Exporte-a como pacote de reprodução, que pode ser lido em partes.</translation>
    </message>
    <message>
        <source>The tunnel or proxy at {host} answers, but finds nothing behind it (status {status}, server: {server}). Check that it is running and leads to kitdesk&apos;s port.</source>
        <translation>O túnel ou proxy em {host} responde, mas não encontra nada por trás (status {status}, servidor: {server}). Verifique se está em execução e leva à porta do kitdesk.</translation>
    </message>
    <message>
        <source>The {name} has a blank inside. Copy it again, alone.</source>
        <translation>O {name} tem um espaço dentro. Copie-o de novo, sozinho.</translation>
    </message>
    <message>
        <source>The {name} has characters that no {name} of Kit has. Copy it again from Kit&apos;s own screen.</source>
        <translation>O {name} tem caracteres que nenhum {name} do Kit tem. Copie-o de novo da tela do próprio Kit.</translation>
    </message>
    <message>
        <source>There is no JSON here. Write an object, or undo.</source>
        <translation>Não há JSON aqui. Escreva um objeto ou desfaça.</translation>
    </message>
    <message>
        <source>There is no check “{name}”. Name one as a report does, forged.wrong-salt, or a group: {groups}.</source>
        <translation>Não há verificação “{name}”. Indique uma como no relatório, forged.wrong-salt, ou um grupo: {groups}.</translation>
    </message>
    <message>
        <source>There is no curl command in it. Copy the whole command, from curl on.</source>
        <translation>Não há comando curl no texto. Copie o comando inteiro, a partir de curl.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Não há nada dentro.</translation>
    </message>
    <message>
        <source>There is nothing to deliver again yet. Put a step with reply or close before it.</source>
        <translation>Ainda não há nada para entregar de novo. Coloque antes um passo com reply ou close.</translation>
    </message>
    <message>
        <source>There is “{value}” already. Choose another name.</source>
        <translation>“{value}” já existe. Escolha outro nome.</translation>
    </message>
    <message>
        <source>They may come later. If not, look into your server&apos;s log for what became of the rest.</source>
        <translation>Podem chegar mais tarde. Se não, veja no log do seu servidor o que houve com o resto.</translation>
    </message>
    <message>
        <source>This JSON is nested more than {limit} deep. Flatten it.</source>
        <translation>Este JSON passa de {limit} níveis de aninhamento. Simplifique-o.</translation>
    </message>
    <message>
        <source>This JSON is no Postman environment with any of {names}. Export the environment that holds them.</source>
        <translation>Este JSON não é um ambiente do Postman com algum destes: {names}. Exporte o ambiente que os contém.</translation>
    </message>
    <message>
        <source>This address names a user before its host, {value}, as addresses do that want to look like another one. It is not opened.</source>
        <translation>Este endereço traz um usuário antes do host, {value}, como fazem endereços que querem parecer outro. Não é aberto.</translation>
    </message>
    <message>
        <source>This attachment has no address.</source>
        <translation>Este anexo não tem endereço.</translation>
    </message>
    <message>
        <source>This backslash escapes nothing. Write a backslash as \\.</source>
        <translation>Esta barra invertida não escapa nada. Escreva a barra invertida como \\.</translation>
    </message>
    <message>
        <source>This channel is switched off. Let it listen first.</source>
        <translation>Este canal está desativado. Antes, deixe-o escutar.</translation>
    </message>
    <message>
        <source>This comma is one too many. Remove it.</source>
        <translation>Esta vírgula está sobrando. Remova-a.</translation>
    </message>
    <message>
        <source>This command logs in, which kitdesk does by itself. Copy the one that posts the message.</source>
        <translation>Este comando faz login, o que o kitdesk faz sozinho. Copie o que envia a mensagem.</translation>
    </message>
    <message>
        <source>This command sends no body to {url}, so there is no message in it. Copy the one with --data.</source>
        <translation>Este comando não envia corpo a {url}, então não há mensagem nele. Copie o que tem --data.</translation>
    </message>
    <message>
        <source>This customer has not written: a real Kit knows a client_id only from an event of your server&apos;s.</source>
        <translation>Este cliente não escreveu: um Kit real só conhece um client_id por um evento do seu servidor.</translation>
    </message>
    <message>
        <source>This is no .env, Postman environment or collection, cURL command, message or transcript. Copy the whole of it, from its first character on.</source>
        <translation>Isto não é .env, ambiente ou coleção do Postman, comando cURL, mensagem nem transcrição. Copie tudo, desde o primeiro caractere.</translation>
    </message>
    <message>
        <source>This is no transcript of kitdesk. Export one with File &gt; Export as a repro bundle, NDJSON or JSON.</source>
        <translation>Isto não é uma transcrição do kitdesk. Exporte uma com Arquivo &gt; Exportar como pacote de reprodução, NDJSON ou JSON.</translation>
    </message>
    <message>
        <source>This is not JSON: {problem} at line {line}, column {column}.</source>
        <translation>Isto não é JSON: {problem} na linha {line}, coluna {column}.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text: byte {place} does not fit. Send JSON as UTF-8.</source>
        <translation>Isto não é texto UTF-8: o byte {place} não é válido. Envie o JSON em UTF-8.</translation>
    </message>
    <message>
        <source>This is the API token again. The security salt stands in the channel&apos;s settings.</source>
        <translation>Este é o token de API de novo. O Security salt está nas configurações do canal.</translation>
    </message>
    <message>
        <source>This looks like a UUID. Check that it is the API token and not its token ID or the channel UUID.</source>
        <translation>Isto parece um UUID. Verifique se é o token de API, e não o ID dele ou o Channel UUID.</translation>
    </message>
    <message>
        <source>This looks like an access token, which lives 15 minutes. Check that it is the API token.</source>
        <translation>Isto parece um token de acesso, que vale 15 minutos. Verifique se é o token de API.</translation>
    </message>
    <message>
        <source>Too many tunnels were asked for from this network. Wait some minutes and start again.</source>
        <translation>Foram pedidos túneis demais a partir desta rede. Espere alguns minutos e inicie de novo.</translation>
    </message>
    <message>
        <source>Two events with different event_id and the same message_id.</source>
        <translation>Dois eventos com event_id diferentes e o mesmo message_id.</translation>
    </message>
    <message>
        <source>Unknown members</source>
        <translation>Campos desconhecidos</translation>
    </message>
    <message>
        <source>Unknown: nothing is sent twice without being asked.</source>
        <translation>Desconhecido: nada é enviado duas vezes sem que se peça.</translation>
    </message>
    <message>
        <source>Upper-case digits</source>
        <translation>Dígitos maiúsculos</translation>
    </message>
    <message>
        <source>Verified: the parts are joined by a colon and a blank.</source>
        <translation>Verificada: as partes são unidas por dois-pontos e espaço.</translation>
    </message>
    <message>
        <source>Verified: the parts are joined by a colon.</source>
        <translation>Verificada: as partes são unidas por dois-pontos.</translation>
    </message>
    <message>
        <source>Verify with the event_id wherever there is a body, and take the test request&apos;s signature only where there is none.</source>
        <translation>Verifique com o event_id sempre que houver corpo e só aceite a assinatura da requisição de teste quando não houver.</translation>
    </message>
    <message>
        <source>Waiting whether it is asked for.</source>
        <translation>Aguardando se será pedido.</translation>
    </message>
    <message>
        <source>What a login needs is filled. The security salt is missing: callbacks cannot be verified without it.</source>
        <translation>O necessário para o login está preenchido. Falta o Security salt: sem ele não é possível verificar callbacks.</translation>
    </message>
    <message>
        <source>What a shell would compute ($…) stands as it was written.</source>
        <translation>O que um shell calcularia ($…) fica como foi escrito.</translation>
    </message>
    <message>
        <source>What does Kit answer to ids that it has taken before?</source>
        <translation>O que o Kit responde a ids que já aceitou?</translation>
    </message>
    <message>
        <source>What does an access token say of itself?</source>
        <translation>O que um token de acesso diz de si?</translation>
    </message>
    <message>
        <source>What does an event_id look like?</source>
        <translation>Como é um event_id?</translation>
    </message>
    <message>
        <source>What joins salt, token and event_id in the signature?</source>
        <translation>O que une salt, token e event_id na assinatura?</translation>
    </message>
    <message>
        <source>What waits in the outbox of channel “{channel}” could not be read: {reason}. Nothing is sent on it, so that nothing overtakes. Close kitdesk, keep a copy of the journal&apos;s files and start without them, or set the channel up anew.</source>
        <translation>Não foi possível ler o que aguarda na caixa de saída do canal “{channel}”: {reason}. Nada é enviado por ele, para que nada passe à frente. Feche o kitdesk, guarde uma cópia dos arquivos do diário e inicie sem eles, ou configure o canal de novo.</translation>
    </message>
    <message>
        <source>What works for one callback may fail, wait or mix up when many come.</source>
        <translation>O que funciona com um callback pode falhar, esperar ou se misturar quando chegam muitos.</translation>
    </message>
    <message>
        <source>What {host} gave is {type}. Only PNG, JPEG, WebP and GIF pictures are shown here.</source>
        <translation>O que {host} forneceu é {type}. Aqui só se mostram imagens PNG, JPEG, WebP e GIF.</translation>
    </message>
    <message>
        <source>Which event types come?</source>
        <translation>Quais tipos de evento chegam?</translation>
    </message>
    <message>
        <source>Whoever has seen one callback could send any number of others with its signature.</source>
        <translation>Quem viu um callback poderia enviar quantos outros quisesse com a assinatura dele.</translation>
    </message>
    <message>
        <source>Whoever knows the Callback URL could write to your customers in an agent&apos;s name.</source>
        <translation>Quem conhece a Callback URL poderia escrever aos seus clientes em nome de um agente.</translation>
    </message>
    <message>
        <source>With any; kitdesk logs in again.</source>
        <translation>Com qualquer um; o kitdesk faz login de novo.</translation>
    </message>
    <message>
        <source>With any; the text of the answer is shown.</source>
        <translation>Com qualquer um; mostra-se o texto da resposta.</translation>
    </message>
    <message>
        <source>With status 401, or in words; a new token is tried once.</source>
        <translation>Com status 401 ou em palavras; tenta-se uma vez um token novo.</translation>
    </message>
    <message>
        <source>With which status and code is a login refused?</source>
        <translation>Com qual status e código um login é recusado?</translation>
    </message>
    <message>
        <source>With which status and code is a token refresh refused?</source>
        <translation>Com qual status e código uma renovação de token é recusada?</translation>
    </message>
    <message>
        <source>With which status and code is an event refused?</source>
        <translation>Com qual status e código um evento é recusado?</translation>
    </message>
    <message>
        <source>Without a limit a few such requests at once fill your server&apos;s memory.</source>
        <translation>Sem limite, algumas requisições assim ao mesmo tempo enchem a memória do seu servidor.</translation>
    </message>
    <message>
        <source>Your server&apos;s address is open to anybody. What makes it fail or hang keeps it from Kit.</source>
        <translation>O endereço do seu servidor está aberto a qualquer um. O que o faz falhar ou travar o torna inacessível ao Kit.</translation>
    </message>
    <message>
        <source>a dropped connection</source>
        <translation>conexão interrompida</translation>
    </message>
    <message>
        <source>after = true goes with a 5xx, drop or html only. Leave it out.</source>
        <translation>after = true só vale com 5xx, drop ou html. Retire-o.</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>outro programa o está usando</translation>
    </message>
    <message>
        <source>at {time} in {ms} ms</source>
        <translation>às {time} em {ms} ms</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>verificando</translation>
    </message>
    <message>
        <source>connection refused on port {port}</source>
        <translation>conexão recusada na porta {port}</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>duvidoso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>http:// is for this machine only; use https://</source>
        <translation>http:// é só para esta máquina; use https://</translation>
    </message>
    <message>
        <source>http:// would send callbacks to {host} in the clear. Use https:// (http is for this machine only).</source>
        <translation>http:// enviaria callbacks a {host} sem criptografia. Use https:// (http só vale para este computador).</translation>
    </message>
    <message>
        <source>http:// would send the API token to {host} in the clear. Use https:// (http is for this machine only).</source>
        <translation>http:// enviaria o token de API a {host} sem criptografia. Use https:// (http só vale para este computador).</translation>
    </message>
    <message>
        <source>information</source>
        <translation>informação</translation>
    </message>
    <message>
        <source>it asks for a client certificate, and there is none to show</source>
        <translation>ele pede um certificado de cliente, e não há nenhum para mostrar</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>não é possível abri-lo</translation>
    </message>
    <message>
        <source>it closed the connection before an answer came</source>
        <translation>ele fechou a conexão antes de chegar uma resposta</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>não responde</translation>
    </message>
    <message>
        <source>it does not know the authority of the client certificate</source>
        <translation>ele não conhece a autoridade do certificado de cliente</translation>
    </message>
    <message>
        <source>it does not let the holder of the client certificate in</source>
        <translation>ele não deixa entrar o titular do certificado de cliente</translation>
    </message>
    <message>
        <source>it does not take client certificates of this kind</source>
        <translation>ele não aceita certificados de cliente deste tipo</translation>
    </message>
    <message>
        <source>it does not take the client certificate</source>
        <translation>ele não aceita o certificado de cliente</translation>
    </message>
    <message>
        <source>it gives back something else than it was given</source>
        <translation>devolve algo diferente do que recebeu</translation>
    </message>
    <message>
        <source>it has no event_id that is text</source>
        <translation>não tem event_id em texto</translation>
    </message>
    <message>
        <source>it holds something else than unsent messages</source>
        <translation>contém algo que não são mensagens não enviadas</translation>
    </message>
    <message>
        <source>it is at {address}, and http:// is for this machine only</source>
        <translation>está em {address}, e http:// é só para este computador</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>não é um arquivo</translation>
    </message>
    <message>
        <source>it is no journal of kitdesk</source>
        <translation>não é um diário do kitdesk</translation>
    </message>
    <message>
        <source>it is no part of an address</source>
        <translation>não faz parte de um endereço</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>não é texto UTF-8</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>é somente leitura</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>é grande demais</translation>
    </message>
    <message>
        <source>it is too large for settings</source>
        <translation>é grande demais para configurações</translation>
    </message>
    <message>
        <source>it is too large for unsent messages</source>
        <translation>é grande demais para mensagens não enviadas</translation>
    </message>
    <message>
        <source>it points to {place}, and redirects are not followed</source>
        <translation>aponta para {place}, e redirecionamentos não são seguidos</translation>
    </message>
    <message>
        <source>it takes the client certificate for expired</source>
        <translation>ele considera o certificado de cliente expirado</translation>
    </message>
    <message>
        <source>it takes the client certificate for revoked</source>
        <translation>ele considera o certificado de cliente revogado</translation>
    </message>
    <message>
        <source>its -wal belongs to another journal</source>
        <translation>o -wal dele pertence a outro diário</translation>
    </message>
    <message>
        <source>its address cannot be read</source>
        <translation>o endereço dele não pode ser lido</translation>
    </message>
    <message>
        <source>its address is not complete</source>
        <translation>o endereço dele está incompleto</translation>
    </message>
    <message>
        <source>its answer cannot be unpacked</source>
        <translation>a resposta não pode ser descompactada</translation>
    </message>
    <message>
        <source>its answer is a web page</source>
        <translation>a resposta é uma página web</translation>
    </message>
    <message>
        <source>its answer is empty</source>
        <translation>a resposta está vazia</translation>
    </message>
    <message>
        <source>its answer is larger than {most} bytes</source>
        <translation>a resposta tem mais de {most} bytes</translation>
    </message>
    <message>
        <source>its answer is not a JSON object</source>
        <translation>a resposta não é um objeto JSON</translation>
    </message>
    <message>
        <source>its answer is packed in a way that was not asked for</source>
        <translation>a resposta está compactada de um modo que não foi pedido</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that is not trusted here</source>
        <translation>o certificado dele vem de uma autoridade que não é confiável aqui</translation>
    </message>
    <message>
        <source>its certificate has expired; check this machine&apos;s date too</source>
        <translation>o certificado dele expirou; verifique também a data desta máquina</translation>
    </message>
    <message>
        <source>its certificate is for another host</source>
        <translation>o certificado dele é para outro host</translation>
    </message>
    <message>
        <source>its certificate is not valid yet; check this machine&apos;s date</source>
        <translation>o certificado dele ainda não é válido; verifique a data desta máquina</translation>
    </message>
    <message>
        <source>its certificate is self-signed</source>
        <translation>o certificado dele é autoassinado</translation>
    </message>
    <message>
        <source>its certificate is signed by a self-signed authority that is not trusted here</source>
        <translation>o certificado dele é assinado por uma autoridade autoassinada que não é confiável aqui</translation>
    </message>
    <message>
        <source>its certificate was not accepted, {why}</source>
        <translation>o certificado dele não foi aceito, {why}</translation>
    </message>
    <message>
        <source>its member “result” holds no tokens</source>
        <translation>o campo “result” não tem tokens</translation>
    </message>
    <message>
        <source>its member “{name}” holds characters that no header can carry</source>
        <translation>o campo “{name}” tem caracteres que nenhum cabeçalho pode levar</translation>
    </message>
    <message>
        <source>its member “{name}” is longer than {limit} characters</source>
        <translation>o campo “{name}” tem mais de {limit} caracteres</translation>
    </message>
    <message>
        <source>its member “{name}” is missing</source>
        <translation>falta o campo “{name}”</translation>
    </message>
    <message>
        <source>its member “{name}” is neither true nor false</source>
        <translation>o campo “{name}” não é true nem false</translation>
    </message>
    <message>
        <source>its member “{name}” is not a text</source>
        <translation>o campo “{name}” não é texto</translation>
    </message>
    <message>
        <source>its name was not looked up within {seconds} s</source>
        <translation>o nome dele não foi resolvido em {seconds} s</translation>
    </message>
    <message>
        <source>its tables are not those of a journal</source>
        <translation>as tabelas dele não são as de um diário</translation>
    </message>
    <message>
        <source>its version is {version}, and this kitdesk knows {known}</source>
        <translation>a versão é {version}, e este kitdesk conhece {known}</translation>
    </message>
    <message>
        <source>kitdesk ended before an answer came. Look in Kit whether it is there before you resend.</source>
        <translation>O kitdesk foi encerrado antes de chegar uma resposta. Antes de reenviar, veja no Kit se a mensagem está lá.</translation>
    </message>
    <message>
        <source>kitdesk is already running on {folder}, but its window does not answer. Look for it, or end its process, and start again.</source>
        <translation>O kitdesk já está em execução com {folder}, mas a janela dele não responde. Procure-a ou encerre o processo e inicie de novo.</translation>
    </message>
    <message>
        <source>kitdesk is already running on {folder}. Its window was raised instead of opening a second one.</source>
        <translation>O kitdesk já está em execução com {folder}. A janela dele foi trazida à frente em vez de abrir outra.</translation>
    </message>
    <message>
        <source>kitdesk is already running on {folder}. {file} is opened there.</source>
        <translation>O kitdesk já está em execução em {folder}. {file} é aberto lá.</translation>
    </message>
    <message>
        <source>kitdesk stopped before it was sent.</source>
        <translation>O kitdesk parou antes do envio.</translation>
    </message>
    <message>
        <source>kitdesk stopped waiting before an answer came. Look in Kit whether it is there before you resend.</source>
        <translation>O kitdesk parou de esperar antes de chegar uma resposta. Antes de reenviar, veja no Kit se a mensagem está lá.</translation>
    </message>
    <message>
        <source>ngrok does not know its authtoken: copy it anew from its dashboard, run “ngrok config add-authtoken” with it in a terminal, and start again.</source>
        <translation>O ngrok não reconhece o authtoken: copie-o de novo do painel do ngrok, execute com ele “ngrok config add-authtoken” em um terminal e inicie de novo.</translation>
    </message>
    <message>
        <source>ngrok wants an account: copy the authtoken of yours from its dashboard, run “ngrok config add-authtoken” with it once in a terminal, and start again.</source>
        <translation>O ngrok exige uma conta: copie o authtoken da sua no painel do ngrok, execute com ele “ngrok config add-authtoken” uma vez em um terminal e inicie de novo.</translation>
    </message>
    <message>
        <source>no answer of Kit has this status</source>
        <translation>nenhuma resposta do Kit tem este status</translation>
    </message>
    <message>
        <source>no answer on port {port}</source>
        <translation>sem resposta na porta {port}</translation>
    </message>
    <message>
        <source>no connection within {seconds} s</source>
        <translation>sem conexão em {seconds} s</translation>
    </message>
    <message>
        <source>no home folder is known</source>
        <translation>nenhuma pasta pessoal é conhecida</translation>
    </message>
    <message>
        <source>none came within {seconds} s</source>
        <translation>nenhuma chegou em {seconds} s</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>não feita</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>not observable</source>
        <translation>não observável</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passou</translation>
    </message>
    <message>
        <source>port {port} does not speak TLS (https)</source>
        <translation>a porta {port} não fala TLS (https)</translation>
    </message>
    <message>
        <source>retry_after goes with fault 429 only. Leave it out.</source>
        <translation>retry_after só vale com a falha 429. Retire-o.</translation>
    </message>
    <message>
        <source>security salt</source>
        <translation>Security salt</translation>
    </message>
    <message>
        <source>send_message and close_conversation; others are kept and shown.</source>
        <translation>send_message e close_conversation; outros são guardados e mostrados.</translation>
    </message>
    <message>
        <source>sender_type is “{kind}”: the contract knows only agent and bot.</source>
        <translation>sender_type é “{kind}”: o contrato só conhece agent e bot.</translation>
    </message>
    <message>
        <source>sender_type says {kind}, but is_bot says {flag}: a real Kit would hardly contradict itself.</source>
        <translation>sender_type diz {kind}, mas is_bot diz {flag}: um Kit real dificilmente se contradiria.</translation>
    </message>
    <message>
        <source>signed with another API token</source>
        <translation>assinada com outro token de API</translation>
    </message>
    <message>
        <source>signed with another salt</source>
        <translation>assinada com outro salt</translation>
    </message>
    <message>
        <source>signed with salt and API token in the wrong order</source>
        <translation>assinada com salt e token de API na ordem errada</translation>
    </message>
    <message>
        <source>success:false under 200</source>
        <translation>success:false com 200</translation>
    </message>
    <message>
        <source>the authorities in {file} cannot be read: {why}</source>
        <translation>as autoridades em {file} não podem ser lidas: {why}</translation>
    </message>
    <message>
        <source>the client certificate in {file} cannot be read: {why}</source>
        <translation>o certificado de cliente em {file} não pode ser lido: {why}</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>a conexão caiu</translation>
    </message>
    <message>
        <source>the connection broke off in the middle of its answer</source>
        <translation>a conexão caiu no meio da resposta</translation>
    </message>
    <message>
        <source>the connection was closed before the request was sent</source>
        <translation>a conexão foi fechada antes de a requisição ser enviada</translation>
    </message>
    <message>
        <source>the connection was closed here</source>
        <translation>a conexão foi fechada aqui</translation>
    </message>
    <message>
        <source>the connection was closed while TLS was being agreed on</source>
        <translation>a conexão foi fechada durante a negociação de TLS</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>o disco informa um erro</translation>
    </message>
    <message>
        <source>the key in {file} is not the one of the certificate there</source>
        <translation>a chave em {file} não é a do certificado que está lá</translation>
    </message>
    <message>
        <source>the main file is missing beside its -wal</source>
        <translation>falta o arquivo principal ao lado do -wal</translation>
    </message>
    <message>
        <source>the name {host} could not be looked up; the name server does not answer</source>
        <translation>não foi possível consultar o nome {host}; o servidor de nomes não responde</translation>
    </message>
    <message>
        <source>the name {host} is not known</source>
        <translation>o nome {host} não é conhecido</translation>
    </message>
    <message>
        <source>the proxy {proxy} asks for user and password</source>
        <translation>o proxy {proxy} pede usuário e senha</translation>
    </message>
    <message>
        <source>the proxy {proxy} could not be reached, {why}</source>
        <translation>não foi possível acessar o proxy {proxy}, {why}</translation>
    </message>
    <message>
        <source>the proxy {proxy} did not connect to it and answered {status}</source>
        <translation>o proxy {proxy} não se conectou a ele e respondeu {status}</translation>
    </message>
    <message>
        <source>the proxy {proxy} did not take user and password</source>
        <translation>o proxy {proxy} não aceitou usuário e senha</translation>
    </message>
    <message>
        <source>the request holds characters that HTTP does not allow</source>
        <translation>a requisição tem caracteres que o HTTP não permite</translation>
    </message>
    <message>
        <source>the secrets of channel “{name}”</source>
        <translation>os segredos do canal “{name}”</translation>
    </message>
    <message>
        <source>there is none that protects them</source>
        <translation>não há nenhum que os proteja</translation>
    </message>
    <message>
        <source>two channels have the same id</source>
        <translation>dois canais têm o mesmo id</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>what it holds for this channel was not written by kitdesk</source>
        <translation>o que ele guarda para este canal não foi gravado pelo kitdesk</translation>
    </message>
    <message>
        <source>what it sent is not HTTP</source>
        <translation>o que ele enviou não é HTTP</translation>
    </message>
    <message>
        <source>whose Authorization header is empty</source>
        <translation>com o cabeçalho Authorization vazio</translation>
    </message>
    <message>
        <source>with 32 hexadecimal digits at random</source>
        <translation>com 32 dígitos hexadecimais ao acaso</translation>
    </message>
    <message>
        <source>with the first digit of its signature</source>
        <translation>com o primeiro dígito da assinatura</translation>
    </message>
    <message>
        <source>with the signature of another event</source>
        <translation>com a assinatura de outro evento</translation>
    </message>
    <message>
        <source>with the signature of the test request</source>
        <translation>com a assinatura da requisição de teste</translation>
    </message>
    <message>
        <source>without an Authorization header</source>
        <translation>sem cabeçalho Authorization</translation>
    </message>
    <message>
        <source>{advice} Kit&apos;s public documents leave this open, so it is only a warning.</source>
        <translation>{advice} A documentação pública do Kit deixa isto em aberto, então é só um aviso.</translation>
    </message>
    <message>
        <source>{came} But it took effect again: the sandbox saw {before} of its events before, and {after} then.</source>
        <translation>{came} Mas teve efeito de novo: eventos dele vistos pelo sandbox: antes {before}, depois {after}.</translation>
    </message>
    <message>
        <source>{came} But some took effect more than once: the sandbox saw {seen} events instead of {wanted}.</source>
        <translation>{came} Mas algo teve efeito mais de uma vez: eventos vistos pelo sandbox: {seen} em vez de {wanted}.</translation>
    </message>
    <message>
        <source>{came} But the sandbox saw only {seen} events instead of {wanted} within {within} s.</source>
        <translation>{came} Mas em {within} s os eventos vistos pelo sandbox foram só {seen} em vez de {wanted}.</translation>
    </message>
    <message>
        <source>{came} By {other} it was not taken either.</source>
        <translation>{came} Por {other} também não foi aceito.</translation>
    </message>
    <message>
        <source>{came} It leads to {location}.</source>
        <translation>{came} Leva a {location}.</translation>
    </message>
    <message>
        <source>{came} The sandbox saw that each took effect once.</source>
        <translation>{came} O sandbox viu que cada um teve efeito uma só vez.</translation>
    </message>
    <message>
        <source>{came} The sandbox saw that it took effect once.</source>
        <translation>{came} O sandbox viu que teve efeito uma só vez.</translation>
    </message>
    <message>
        <source>{came} The sandbox saw that the first body won: it alone took effect.</source>
        <translation>{came} O sandbox viu que o primeiro corpo valeu: só ele teve efeito.</translation>
    </message>
    <message>
        <source>{came} The sandbox saw that your server acted on the changed text, too.</source>
        <translation>{came} O sandbox viu que seu servidor agiu também com o texto alterado.</translation>
    </message>
    <message>
        <source>{came} The sandbox saw that your server acted on the second body, too.</source>
        <translation>{came} O sandbox viu que seu servidor agiu também com o segundo corpo.</translation>
    </message>
    <message>
        <source>{came} Whether it took effect once could not be seen: no sandbox runs that your server tells.</source>
        <translation>{came} Não foi possível ver se teve efeito uma só vez: não há em execução um sandbox que seu servidor avise.</translation>
    </message>
    <message>
        <source>{came} Whether it took effect once could not be seen: your server sent the sandbox nothing for it within {seconds} s.</source>
        <translation>{came} Não foi possível ver se teve efeito uma só vez: em {seconds} s seu servidor não enviou nada disso ao sandbox.</translation>
    </message>
    <message>
        <source>{came} Which of the two bodies your server believes does not show.</source>
        <translation>{came} Não se vê em qual dos dois corpos seu servidor acredita.</translation>
    </message>
    <message>
        <source>{count} of {all} went wrong. The first of them: {came}</source>
        <translation>Deram errado: {count} de {all}. O primeiro deles: {came}</translation>
    </message>
    <message>
        <source>{file} holds no certificate with its key as PEM that this passphrase opens</source>
        <translation>{file} não contém um certificado com a chave em PEM que esta frase secreta abra</translation>
    </message>
    <message>
        <source>{host} ({address}) answers, seen from this machine.</source>
        <translation>{host} ({address}) responde, visto deste computador.</translation>
    </message>
    <message>
        <source>{host} answered with status {status} and gave no file.</source>
        <translation>{host} respondeu com status {status} e não forneceu arquivo.</translation>
    </message>
    <message>
        <source>{host} answered with status {status}, but not as kitdesk does: {reason}. Somebody else answers there.</source>
        <translation>{host} respondeu com status {status}, mas não como o kitdesk: {reason}. Outro servidor responde lá.</translation>
    </message>
    <message>
        <source>{host} answered {status}, a fault on its side. It may have taken the request.</source>
        <translation>{host} respondeu {status}, uma falha do lado dele. Pode ter aceitado a requisição.</translation>
    </message>
    <message>
        <source>{host} answered {status}, but not as Kit does: {reason}. Check that the host is the Custom channel API hostname and that no proxy answers in its place.</source>
        <translation>{host} respondeu {status}, mas não como o Kit: {reason}. Verifique se o host é o Custom channel API hostname e se nenhum proxy responde no lugar dele.</translation>
    </message>
    <message>
        <source>{host} answered {status}, but the answer could not be read: {reason}.</source>
        <translation>{host} respondeu {status}, mas não foi possível ler a resposta: {reason}.</translation>
    </message>
    <message>
        <source>{host} answers with a web page that is not kitdesk&apos;s (status {status}, server: {server}): a warning or sign-in page of the tunnel, or another site. Kit would get the same page; switch it off there, or take another address.</source>
        <translation>{host} responde com uma página web que não é do kitdesk (status {status}, servidor: {server}): uma página de aviso ou login do túnel, ou outro site. O Kit receberia a mesma página; desative-a lá ou use outro endereço.</translation>
    </message>
    <message>
        <source>{host} asked for a client certificate, and took the one in {certificate}.</source>
        <translation>{host} pediu um certificado de cliente e aceitou o que está em {certificate}.</translation>
    </message>
    <message>
        <source>{host} asks for fewer requests (429); the request was not taken. Try again in a while.</source>
        <translation>{host} pede menos requisições (429); a requisição não foi aceita. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>{host} asks for fewer requests (429); the request was not taken. Try again in {retry_after} s.</source>
        <translation>{host} pede menos requisições (429); a requisição não foi aceita. Tente de novo em {retry_after} s.</translation>
    </message>
    <message>
        <source>{host} asks for no client certificate, so the one in {certificate} was not shown.</source>
        <translation>{host} não pede certificado de cliente, então o que está em {certificate} não foi apresentado.</translation>
    </message>
    <message>
        <source>{host} could not be reached: {reason}. Check its spelling and this machine&apos;s network.</source>
        <translation>Não foi possível acessar {host}: {reason}. Verifique se está bem escrito e a rede deste computador.</translation>
    </message>
    <message>
        <source>{host} could not be reached: {reason}. Check the address, and that the tunnel or proxy is running.</source>
        <translation>Não foi possível acessar {host}: {reason}. Verifique o endereço e se o túnel ou proxy está em execução.</translation>
    </message>
    <message>
        <source>{host} could not be reached: {reason}. Nothing was posted. Check the Callback URL, that your server listens there and, with https, its certificate.</source>
        <translation>Não foi possível acessar {host}: {reason}. Nada foi enviado. Verifique a Callback URL, se seu servidor escuta lá e, com https, o certificado dele.</translation>
    </message>
    <message>
        <source>{host} could not be reached: {reason}. Nothing was sent. Check the host, the network and, if Kit has an API whitelist, that your address is on it.</source>
        <translation>Não foi possível acessar {host}: {reason}. Nada foi enviado. Verifique o host, a rede e, se o Kit tiver uma lista de permissões da API, se seu endereço consta nela.</translation>
    </message>
    <message>
        <source>{host} did not give the whole file within {seconds} s. Try again later.</source>
        <translation>{host} não forneceu o arquivo inteiro em {seconds} s. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>{host} does not lead to kitdesk: it sends the caller on to {location} (status {status}, server: {server}). Nobody knows whether Kit follows; give the address that it leads to.</source>
        <translation>{host} não leva ao kitdesk: redireciona para {location} (status {status}, servidor: {server}). Não se sabe se o Kit segue; informe o endereço a que isso leva.</translation>
    </message>
    <message>
        <source>{host} ended the connection: {reason}. Nothing was sent. Ask who runs it which client certificate it takes, and choose that file under Network in Channel settings.</source>
        <translation>{host} encerrou a conexão: {reason}. Nada foi enviado. Pergunte a quem o administra qual certificado de cliente ele aceita e escolha esse arquivo em Rede, nas Configurações do canal.</translation>
    </message>
    <message>
        <source>{host} gave no file: {reason}. Check the address with Check.</source>
        <translation>{host} não forneceu arquivo: {reason}. Confira o endereço com “Verificar”.</translation>
    </message>
    <message>
        <source>{host} gave no usable answer: {reason}. Try again, or give the address of another server.</source>
        <translation>{host} não deu resposta utilizável: {reason}. Tente de novo ou informe o endereço de outro servidor.</translation>
    </message>
    <message>
        <source>{host} gave no whole answer: {reason}. It may have taken the callback. Look into your server&apos;s log.</source>
        <translation>{host} não deu resposta completa: {reason}. Pode ter aceitado o callback. Veja o log do seu servidor.</translation>
    </message>
    <message>
        <source>{host} gave no whole answer: {reason}. It may have taken the request.</source>
        <translation>{host} não deu resposta completa: {reason}. Pode ter aceitado a requisição.</translation>
    </message>
    <message>
        <source>{host} has an address.</source>
        <translation>{host} tem um endereço.</translation>
    </message>
    <message>
        <source>{host} has no address: {reason}. Check its spelling against Custom channel API hostname in Administration &gt; Security &gt; API tokens &gt; API access data, and this machine&apos;s network.</source>
        <translation>{host} não tem endereço: {reason}. Compare-o com o Custom channel API hostname em Administration &gt; Security &gt; API tokens &gt; API access data e verifique a rede deste computador.</translation>
    </message>
    <message>
        <source>{host} is at {address}, where only this machine or its network gets to. Kit cannot fetch from there, and nothing was asked there.</source>
        <translation>{host} está em {address}, aonde só chega este computador ou a rede dele. O Kit não pode buscar ali, e nada foi consultado.</translation>
    </message>
    <message>
        <source>{host} is this machine, spoken to without TLS.</source>
        <translation>{host} é este computador, acessado sem TLS.</translation>
    </message>
    <message>
        <source>{host} leads to this kitdesk, but names this machine, so Kit cannot call it. Give the address by which your tunnel or proxy is known outside.</source>
        <translation>{host} leva a este kitdesk, mas indica este computador, e o Kit não pode chamá-lo. Informe o endereço pelo qual seu túnel ou proxy é conhecido de fora.</translation>
    </message>
    <message>
        <source>{host} takes connections from here.</source>
        <translation>{host} aceita conexões daqui.</translation>
    </message>
    <message>
        <source>{host} takes no connection: {reason}.</source>
        <translation>{host} não aceita conexões: {reason}.</translation>
    </message>
    <message>
        <source>{host} takes no connection: {reason}. Check host and port, and whether a firewall or a required proxy stands between.</source>
        <translation>{host} não aceita conexões: {reason}. Verifique o host e a porta e se há um firewall ou proxy obrigatório no caminho.</translation>
    </message>
    <message>
        <source>{host} takes the connection but gives no whole answer: {reason}. Check that the tunnel or proxy leads to kitdesk&apos;s port.</source>
        <translation>{host} aceita a conexão, mas não dá resposta completa: {reason}. Verifique se o túnel ou proxy leva à porta do kitdesk.</translation>
    </message>
    <message>
        <source>{host} wants a sign-in before it lets anybody through (status {status}, server: {server}). Kit cannot give one: open the path that begins with /callback/.</source>
        <translation>{host} exige login antes de deixar passar (status {status}, servidor: {server}). O Kit não pode fazê-lo: libere o caminho que começa com /callback/.</translation>
    </message>
    <message>
        <source>{host} was shown the one in {certificate} if it asked for it; that cannot be told here.</source>
        <translation>A {host} foi apresentado o que está em {certificate}, se ele pediu; isso não se sabe aqui.</translation>
    </message>
    <message>
        <source>{member} does not fit: {problem}.</source>
        <translation>{member} não serve: {problem}.</translation>
    </message>
    <message>
        <source>{member} has no type. Add one of {types}.</source>
        <translation>{member} não tem tipo. Adicione um destes: {types}.</translation>
    </message>
    <message>
        <source>{member} is empty and Kit requires it. Fill it in.</source>
        <translation>{member} está vazio, e o Kit o exige. Preencha-o.</translation>
    </message>
    <message>
        <source>{member} is empty; Kit always fills it in.</source>
        <translation>{member} está vazio; o Kit sempre o preenche.</translation>
    </message>
    <message>
        <source>{member} is missing and Kit requires it. Add it.</source>
        <translation>Falta {member}, e o Kit o exige. Adicione-o.</translation>
    </message>
    <message>
        <source>{member} is missing; Kit always sends it.</source>
        <translation>Falta {member}; o Kit sempre o envia.</translation>
    </message>
    <message>
        <source>{member} is not a list [ … ]. Mend it in the JSON.</source>
        <translation>{member} não é uma lista [ … ]. Corrija no JSON.</translation>
    </message>
    <message>
        <source>{member} is not an object {{ … }}. Mend it in the JSON.</source>
        <translation>{member} não é um objeto {{ … }}. Corrija no JSON.</translation>
    </message>
    <message>
        <source>{member} is not text in quotes. Mend it in the JSON.</source>
        <translation>{member} não é texto entre aspas. Corrija no JSON.</translation>
    </message>
    <message>
        <source>{member} is null. Leave it out instead.</source>
        <translation>{member} é null. É melhor omiti-lo.</translation>
    </message>
    <message>
        <source>{member} must be a list [ … ].</source>
        <translation>{member} deve ser uma lista [ … ].</translation>
    </message>
    <message>
        <source>{member} must be a number without quotes.</source>
        <translation>{member} deve ser um número sem aspas.</translation>
    </message>
    <message>
        <source>{member} must be an object {{ … }}.</source>
        <translation>{member} deve ser um objeto {{ … }}.</translation>
    </message>
    <message>
        <source>{member} must be text in quotes or a number.</source>
        <translation>{member} deve ser texto entre aspas ou um número.</translation>
    </message>
    <message>
        <source>{member} must be text in quotes.</source>
        <translation>{member} deve ser texto entre aspas.</translation>
    </message>
    <message>
        <source>{member} must be {expected}.</source>
        <translation>{member} deve ser {expected}.</translation>
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
        <translation>{name} não pode ser “{value}”. Informe um destes: {choices}.</translation>
    </message>
    <message>
        <source>{name} does not fit: {problem}</source>
        <translation>{name} não serve: {problem}</translation>
    </message>
    <message>
        <source>{name} has {count} entries, and {most} is the most</source>
        <translation>entradas em {name}: {count}, e o máximo é {most}</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <source>{name} is not known</source>
        <translation>{name} não é conhecido</translation>
    </message>
    <message>
        <source>{name} is {value} instead of {wanted}</source>
        <translation>{name} é {value} em vez de {wanted}</translation>
    </message>
    <message>
        <source>{name} must be a number from {least} to {most}, without quotes.</source>
        <translation>{name} deve ser um número de {least} a {most}, sem aspas.</translation>
    </message>
    <message>
        <source>{name} must be a table {{ … }}.</source>
        <translation>{name} deve ser uma tabela {{ … }}.</translation>
    </message>
    <message>
        <source>{name} must be a text in quotes.</source>
        <translation>{name} deve ser um texto entre aspas.</translation>
    </message>
    <message>
        <source>{name} must be a whole number from {least} to {most}, without quotes.</source>
        <translation>{name} deve ser um número inteiro de {least} a {most}, sem aspas.</translation>
    </message>
    <message>
        <source>{name} must be tables: write [[{name}]] above each, or [{{ … }}, {{ … }}].</source>
        <translation>{name} deve ser de tabelas: escreva [[{name}]] acima de cada uma, ou [{{ … }}, {{ … }}].</translation>
    </message>
    <message>
        <source>{name} must be true or false, without quotes.</source>
        <translation>{name} deve ser true ou false, sem aspas.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}. Choose another file.</source>
        <translation>Não foi possível ler {path}: {reason}. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{path} could not be used: {reason}. Check its rights and the free space, or set KITDESK_HOME to another folder.</source>
        <translation>Não foi possível usar {path}: {reason}. Verifique as permissões e o espaço livre, ou defina outra pasta em KITDESK_HOME.</translation>
    </message>
    <message>
        <source>{path} is no file. Choose a file.</source>
        <translation>{path} não é um arquivo. Escolha um arquivo.</translation>
    </message>
    <message>
        <source>{path} is no file. Choose a transcript that kitdesk has exported.</source>
        <translation>{path} não é um arquivo. Escolha uma transcrição exportada pelo kitdesk.</translation>
    </message>
    <message>
        <source>{program} could not be started: {reason}. Check that it is installed and may be run.</source>
        <translation>Não foi possível iniciar {program}: {reason}. Verifique se está instalado e pode ser executado.</translation>
    </message>
    <message>
        <source>{program} ended with code {code}: {said}. {remedy}</source>
        <translation>{program} terminou com código {code}: {said}. {remedy}</translation>
    </message>
    <message>
        <source>{proxy} does not answer as an HTTP proxy does</source>
        <translation>{proxy} não responde como um proxy HTTP</translation>
    </message>
    <message>
        <source>{scheme}:// proxies cannot be used here. Give an HTTP proxy, as http://proxy.example:3128.</source>
        <translation>Proxies {scheme}:// não podem ser usados aqui. Informe um proxy HTTP, como http://proxy.example:3128.</translation>
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
        <translation>{value} inicia um comentário. JSON não tem comentários: remova-o.</translation>
    </message>
    <message>
        <source>{value} goes out as it stands unless it is filled in.</source>
        <translation>{value} segue como está se não for preenchido.</translation>
    </message>
    <message>
        <source>{value} goes out as it stands: no variable of that name is known, or this customer has none.</source>
        <translation>{value} sai como está: não há variável conhecida com esse nome, ou este cliente não a tem.</translation>
    </message>
    <message>
        <source>{value} is a typographic quote. JSON takes only straight ones: &quot;.</source>
        <translation>{value} é uma aspa tipográfica. JSON só aceita as retas: &quot;.</translation>
    </message>
    <message>
        <source>{value} is kitdesk&apos;s own receiver: every callback would go round in a circle. Give the address of your own server.</source>
        <translation>{value} é o receptor do próprio kitdesk: todo callback andaria em círculos. Informe o endereço do seu servidor.</translation>
    </message>
    <message>
        <source>{value} is no variable, so it is sent as it stands. There are {names}, and {{{{uuid:a}}}}.</source>
        <translation>{value} não é uma variável e é enviado como está. Há {names} e {{{{uuid:a}}}}.</translation>
    </message>
    <message>
        <source>{value} is out of range: give a number from -{limit} to {limit}.</source>
        <translation>{value} está fora do intervalo: informe um número de -{limit} a {limit}.</translation>
    </message>
    <message>
        <source>{what} Look in Kit whether it is there before you resend.</source>
        <translation>{what} Antes de reenviar, veja no Kit se a mensagem está lá.</translation>
    </message>
    <message>
        <source>{what}, request not taken</source>
        <translation>{what}, requisição não aceita</translation>
    </message>
    <message>
        <source>{what}, request taken</source>
        <translation>{what}, requisição aceita</translation>
    </message>
    <message>
        <source>{what}, {latency} s late</source>
        <translation>{what}, com {latency} s de atraso</translation>
    </message>
    <message>
        <source>“Bearer” before the digits</source>
        <translation>“Bearer” antes dos dígitos</translation>
    </message>
    <message>
        <source>“MD5” before the digits</source>
        <translation>“MD5” antes dos dígitos</translation>
    </message>
    <message>
        <source>“{host}” cannot be the name of a host</source>
        <translation>“{host}” não pode ser o nome de um host</translation>
    </message>
    <message>
        <source>“{name}” can be used everywhere.</source>
        <translation>“{name}” pode ser usado em qualquer lugar.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}. Check its rights.</source>
        <translation>“{name}” não pode ser lido: {reason}. Verifique as permissões.</translation>
    </message>
    <message>
        <source>“{name}” does not end like a file of {type}. Programs open files by their endings: mend it.</source>
        <translation>“{name}” não termina como um arquivo {type}. Os programas abrem arquivos pela extensão: corrija-a.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Drop files, or pack the folder first.</source>
        <translation>“{name}” é uma pasta. Solte arquivos ou compacte a pasta antes.</translation>
    </message>
    <message>
        <source>“{name}” is no ordinary file. Drop a file.</source>
        <translation>“{name}” não é um arquivo comum. Solte um arquivo.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be served: kitdesk keeps copies of at most {each} MB each and {all} MB in all. Remove others under Message &gt; Served files, or put this one on a server and give its URL.</source>
        <translation>“{name}” é grande demais para ser servido: o kitdesk guarda cópias de no máximo {each} MB cada e {all} MB ao todo. Remova outros em Mensagem &gt; Arquivos servidos, ou coloque este em um servidor e informe a URL.</translation>
    </message>
    <message>
        <source>“{name}” says nothing in {owner}. Known there: {known}.</source>
        <translation>“{name}” não significa nada em {owner}. Conhecidos lá: {known}.</translation>
    </message>
    <message>
        <source>“{value}”</source>
        <translation>“{value}”</translation>
    </message>
    <message>
        <source>“{value}” begins no HTTP request. Paste the request line, the headers and the body, or the Authorization header alone.</source>
        <translation>“{value}” não inicia uma requisição HTTP. Cole a linha de requisição, os cabeçalhos e o corpo, ou só o cabeçalho Authorization.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a web address. Check its spelling; write %20 for a blank, and other letters than a to z escaped.</source>
        <translation>“{value}” não pode ser lido como endereço web. Verifique como está escrito; use %20 para espaço e escape letras que não sejam de a a z.</translation>
    </message>
    <message>
        <source>“{value}” cannot be read as a web address. It is not opened.</source>
        <translation>“{value}” não pode ser lido como endereço web. Não é aberto.</translation>
    </message>
    <message>
        <source>“{value}” cannot be the name of a file on every system.</source>
        <translation>“{value}” não pode ser nome de arquivo em todos os sistemas.</translation>
    </message>
    <message>
        <source>“{value}” cannot be the name of a file. Use letters, digits, blanks and dashes.</source>
        <translation>“{value}” não pode ser nome de arquivo. Use letras, dígitos, espaços e hifens.</translation>
    </message>
    <message>
        <source>“{value}” does not begin with https:// or http://. Nothing else is asked.</source>
        <translation>“{value}” não começa com https:// ou http://. Nada mais foi consultado.</translation>
    </message>
    <message>
        <source>“{value}” has a blank in it, which no web address has. Write %20 for each blank.</source>
        <translation>“{value}” contém um espaço, o que nenhum endereço web tem. Escreva %20 para cada espaço.</translation>
    </message>
    <message>
        <source>“{value}” has blanks, backslashes or invisible characters, which no address has. It is not opened.</source>
        <translation>“{value}” tem espaços, barras invertidas ou caracteres invisíveis, que nenhum endereço tem. Não é aberto.</translation>
    </message>
    <message>
        <source>“{value}” has invisible or direction-changing characters: it may look like another name. Write it anew.</source>
        <translation>“{value}” tem caracteres invisíveis ou que mudam a direção: pode parecer outro nome. Escreva de novo.</translation>
    </message>
    <message>
        <source>“{value}” has no ending such as .pdf: nobody knows with which program to open it.</source>
        <translation>“{value}” não tem extensão como .pdf: não se sabe com qual programa abri-lo.</translation>
    </message>
    <message>
        <source>“{value}” is a path. Keep only what stands behind the last slash.</source>
        <translation>“{value}” é um caminho. Mantenha só o que vem depois da última barra.</translation>
    </message>
    <message>
        <source>“{value}” is a program by its name. Mail and chat systems often refuse those.</source>
        <translation>“{value}” é um programa, pelo nome. Sistemas de e-mail e chat costumam recusá-los.</translation>
    </message>
    <message>
        <source>“{value}” is no Callback URL. Give it as https://example.com/callback.</source>
        <translation>“{value}” não é uma Callback URL. Informe-a assim: https://example.com/callback.</translation>
    </message>
    <message>
        <source>“{value}” is no account name. Copy the Account name alone from Administration &gt; Security &gt; API tokens &gt; API access data.</source>
        <translation>“{value}” não é um Account name. Copie só o Account name de Administration &gt; Security &gt; API tokens &gt; API access data.</translation>
    </message>
    <message>
        <source>“{value}” is no attachment type of Kit. Use one of {types}.</source>
        <translation>“{value}” não é um tipo de anexo do Kit. Use um destes: {types}.</translation>
    </message>
    <message>
        <source>“{value}” is no base URL. Give it as https://kit-im-eu.voximplant.com, or choose a region.</source>
        <translation>“{value}” não é uma URL base. Informe-a assim: https://kit-im-eu.voximplant.com, ou escolha uma região.</translation>
    </message>
    <message>
        <source>“{value}” is no channel UUID: 32 hexadecimal digits. Copy it, or the whole link, from the channel in Setup &gt; Conversations &gt; Channels.</source>
        <translation>“{value}” não é um Channel UUID: 32 dígitos hexadecimais. Copie-o, ou o link inteiro, do canal em Setup &gt; Conversations &gt; Channels.</translation>
    </message>
    <message>
        <source>“{value}” is no channel link. It looks like https://kit-im-eu.voximplant.com/ and the channel UUID.</source>
        <translation>“{value}” não é um link de canal. Ele tem a forma https://kit-im-eu.voximplant.com/ e o Channel UUID.</translation>
    </message>
    <message>
        <source>“{value}” is no fault. Give {kinds}, or a status from 500 to 599.</source>
        <translation>“{value}” não é uma falha. Informe {kinds} ou um status de 500 a 599.</translation>
    </message>
    <message>
        <source>“{value}” is no list of statuses. Give them with commas between: 401, 403, or 4xx for a whole class.</source>
        <translation>“{value}” não é uma lista de status. Informe-os separados por vírgulas: 401, 403, ou 4xx para uma classe inteira.</translation>
    </message>
    <message>
        <source>“{value}” is no proxy. Give it as http://proxy.example:3128, or leave it empty for none.</source>
        <translation>“{value}” não é um proxy. Informe-o assim: http://proxy.example:3128, ou deixe vazio para nenhum.</translation>
    </message>
    <message>
        <source>“{value}” is no regular expression: {problem}. Write a text without slashes around it, or mend it.</source>
        <translation>“{value}” não é uma expressão regular: {problem}. Escreva um texto sem barras em volta ou corrija-a.</translation>
    </message>
    <message>
        <source>“{value}” is no web address. Kit can reach a file only at one that begins with https://.</source>
        <translation>“{value}” não é um endereço web. O Kit só acessa um arquivo em um que comece com https://.</translation>
    </message>
    <message>
        <source>“{value}” is no web address: it does not begin with https:// or http://. It is not opened.</source>
        <translation>“{value}” não é um endereço web: não começa com https:// ou http://. Não é aberto.</translation>
    </message>
    <message>
        <source>“{value}” is not encrypted. Browsers and Kit&apos;s screens may refuse it: use https:// where you can.</source>
        <translation>“{value}” não é criptografado. Navegadores e as telas do Kit podem recusá-lo: use https:// onde puder.</translation>
    </message>
    <message>
        <source>“{value}” is not the whole path of a file. Choose the file instead.</source>
        <translation>“{value}” não é o caminho completo de um arquivo. Escolha o arquivo.</translation>
    </message>
</context>
<context>
    <name>naming</name>
    <message>
        <source>Agent&apos;s callback</source>
        <translation>Callback do agente</translation>
    </message>
    <message>
        <source>Agent&apos;s test request</source>
        <translation>Requisição de teste do agente</translation>
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
        <translation>Callback encaminhado</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retido</translation>
    </message>
    <message>
        <source>It said: {text}</source>
        <translation>Disse: {text}</translation>
    </message>
    <message>
        <source>Kit&apos;s chair: callback</source>
        <translation>Cadeira do Kit: callback</translation>
    </message>
    <message>
        <source>Kit&apos;s chair: test request</source>
        <translation>Cadeira do Kit: requisição de teste</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Request to the sandbox</source>
        <translation>Requisição ao sandbox</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Bateria</translation>
    </message>
    <message>
        <source>Test request</source>
        <translation>Requisição de teste</translation>
    </message>
    <message>
        <source>The answer says nothing more.</source>
        <translation>A resposta não diz mais nada.</translation>
    </message>
    <message>
        <source>Token refresh</source>
        <translation>Renovação de token</translation>
    </message>
    <message>
        <source>Try {number}</source>
        <translation>Tentativa {number}</translation>
    </message>
    <message>
        <source>another body</source>
        <translation>outro corpo</translation>
    </message>
    <message>
        <source>breaks the schema</source>
        <translation>viola o esquema</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>test request</source>
        <translation>requisição de teste</translation>
    </message>
    <message>
        <source>was held back: see the page Held back</source>
        <translation>foi retido: veja a página “Retidos”</translation>
    </message>
    <message>
        <source>{name} at {time}</source>
        <translation>{name} às {time}</translation>
    </message>
    <message>
        <source>↳ Forwarded</source>
        <translation>↳ Encaminhado</translation>
    </message>
</context>
<context>
    <name>open_link</name>
    <message>
        <source>Attachment at {host}</source>
        <translation>Anexo em {host}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Verificar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>It is not encrypted: others on the way can read and change it.</source>
        <translation>Não é criptografado: terceiros no caminho podem ler e alterar.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Open {host} in your browser?</source>
        <translation>Abrir {host} no navegador?</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Prévia…</translation>
    </message>
    <message>
        <source>This address is not opened</source>
        <translation>Este endereço não é aberto</translation>
    </message>
</context>
<context>
    <name>outlook</name>
    <message>
        <source>behind “{text}” of {time}: {state}</source>
        <translation>atrás de “{text}” das {time}: {state}</translation>
    </message>
    <message>
        <source>next try in {time}</source>
        <translation>próxima tentativa em {time}</translation>
    </message>
    <message>
        <source>not sent by itself</source>
        <translation>não é enviada sozinha</translation>
    </message>
    <message>
        <source>not tried again by itself</source>
        <translation>não se repete sozinha</translation>
    </message>
</context>
<context>
    <name>payload</name>
    <message>
        <source>audio</source>
        <translation>áudio</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contato</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>location</source>
        <translation>localização</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>unknown attachment</source>
        <translation>anexo desconhecido</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>(no event_type)</source>
        <translation>(sem event_type)</translation>
    </message>
    <message>
        <source>BOT</source>
        <translation>BOT</translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <translation>Conversa encerrada</translation>
    </message>
    <message>
        <source>Conversation closed by agent {name}</source>
        <translation>Conversa encerrada pelo agente {name}</translation>
    </message>
    <message>
        <source>Conversation closed by bot {name}</source>
        <translation>Conversa encerrada pelo bot {name}</translation>
    </message>
    <message>
        <source>Conversation closed, the customer was silent too long</source>
        <translation>Conversa encerrada: o cliente ficou tempo demais sem responder</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>empty message</source>
        <translation>mensagem vazia</translation>
    </message>
    <message>
        <source>no message in it</source>
        <translation>sem mensagem</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>sem tipo</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>não é JSON</translation>
    </message>
    <message>
        <source>of the type {kind}</source>
        <translation>do tipo {kind}</translation>
    </message>
    <message>
        <source>see the Inspector</source>
        <translation>veja o Inspetor</translation>
    </message>
    <message>
        <source>too many parts to show here: see the Inspector</source>
        <translation>partes demais para mostrar aqui: veja o Inspetor</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>mais {count}</translation>
    </message>
    <message>
        <source>{kind}: an event type that kitdesk does not know</source>
        <translation>{kind}: um tipo de evento que o kitdesk não conhece</translation>
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
        <translation>Agente: áudio</translation>
    </message>
    <message>
        <source>Agent contact</source>
        <translation>Agente: contato</translation>
    </message>
    <message>
        <source>Agent document</source>
        <translation>Agente: documento</translation>
    </message>
    <message>
        <source>Agent location</source>
        <translation>Agente: localização</translation>
    </message>
    <message>
        <source>Agent photo</source>
        <translation>Agente: foto</translation>
    </message>
    <message>
        <source>Agent several attachments</source>
        <translation>Agente: vários anexos</translation>
    </message>
    <message>
        <source>Agent text</source>
        <translation>Agente: texto</translation>
    </message>
    <message>
        <source>Agent video</source>
        <translation>Agente: vídeo</translation>
    </message>
    <message>
        <source>Bot text</source>
        <translation>Bot: texto</translation>
    </message>
    <message>
        <source>Closed by agent</source>
        <translation>Encerrada pelo agente</translation>
    </message>
    <message>
        <source>Closed by bot</source>
        <translation>Encerrada pelo bot</translation>
    </message>
    <message>
        <source>Closed by client timeout</source>
        <translation>Encerrada: cliente sem resposta</translation>
    </message>
    <message>
        <source>Closed by unknown reason</source>
        <translation>Encerrada: motivo desconhecido</translation>
    </message>
    <message>
        <source>Unknown event type</source>
        <translation>Tipo de evento desconhecido</translation>
    </message>
    <message>
        <source>Unknown members</source>
        <translation>Campos desconhecidos</translation>
    </message>
    <message>
        <source>Unknown payload type</source>
        <translation>Tipo de payload desconhecido</translation>
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
        <translation>Você</translation>
    </message>
    <message>
        <source>came</source>
        <translation>chegou</translation>
    </message>
    <message>
        <source>echo of your message of {time}</source>
        <translation>eco da sua mensagem das {time}</translation>
    </message>
    <message>
        <source>{state} at {time}</source>
        <translation>{state} às {time}</translation>
    </message>
</context>
<context>
    <name>state_words</name>
    <message>
        <source>discarded</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusada</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificada</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
</context>
<context>
    <name>system_words</name>
    <message>
        <source>Kit&apos;s chair posted {what} to {host} · {when} · {came}</source>
        <translation>A cadeira do Kit enviou {what} a {host} · {when} · {came}</translation>
    </message>
    <message>
        <source>Logged in · {when}</source>
        <translation>Login feito · {when}</translation>
    </message>
    <message>
        <source>a callback</source>
        <translation>um callback</translation>
    </message>
    <message>
        <source>a test request ({method})</source>
        <translation>uma requisição de teste ({method})</translation>
    </message>
    <message>
        <source>breaks the schema</source>
        <translation>viola o esquema</translation>
    </message>
    <message>
        <source>for different reasons</source>
        <translation>por motivos diferentes</translation>
    </message>
    <message>
        <source>last {time}</source>
        <translation>mais recente {time}</translation>
    </message>
    <message>
        <source>▲ Test request from Kit · {when} · {why}</source>
        <translation>▲ Requisição de teste do Kit · {when} · {why}</translation>
    </message>
    <message>
        <source>✓ Test request from Kit · {when} · signature verified</source>
        <translation>✓ Requisição de teste do Kit · {when} · assinatura verificada</translation>
    </message>
    <message>
        <source>✕ Login failed · {when} · {why}</source>
        <translation>✕ Login falhou · {when} · {why}</translation>
    </message>
    <message>
        <source>✕ Token refresh failed · {when} · {why}</source>
        <translation>✕ Renovação de token falhou · {when} · {why}</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>(no client_id)</source>
        <translation>(sem client_id)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
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
        <translation>Fechar; “Exibir” traz de volta</translation>
    </message>
    <message>
        <source>Tear off or put back</source>
        <translation>Destacar ou recolocar</translation>
    </message>
</context>
<context>
    <name>transcript</name>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>← from Kit</source>
        <translation>← do Kit</translation>
    </message>
    <message>
        <source>→ to Kit</source>
        <translation>→ ao Kit</translation>
    </message>
</context>
</TS>
