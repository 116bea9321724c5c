/*
 * What pages that stand in the way of the real one say of themselves, by language. Each was written from what such
 * pages say in that language; they are looked for in titles, headings and short pages, never in running text.
 */

export type Words = Readonly<Record<string, RegExp>>;

export const botCheck: Words = {
  en: /just a moment|checking (?:that |if )?(?:your browser|the site connection)|verify(?:ing)? (?:that )?you(?:['’]re| are) (?:a |not a )?(?:human|robot)|are you (?:a )?(?:robot|human)|i['’]m not a robot|unusual traffic|attention required|press (?:and|&) hold|complete the security check/iu,
  de: /nur einen moment|dass sie ein mensch sind|dass du ein mensch bist|sicherheitsüberprüfung|ungewöhnlichen? (?:daten)?verkehr|ich bin kein roboter/iu,
  es: /verifi\w+ que (?:eres|es|usted es) (?:un )?(?:ser )?human|no soy un robot|tráfico inusual|comprobando (?:su|tu|el) navegador/iu,
  fr: /vérifi\S+ que vous êtes (?:bien )?(?:un )?(?:être )?humain|je ne suis pas un robot|trafic (?:inhabituel|exceptionnel)|contrôle de sécurité en cours/iu,
  it: /verific\w+ (?:che (?:tu sia|sei)|di essere) (?:un )?(?:essere )?uman|non sono un robot|traffico (?:insolito|anomalo)/iu,
  pt: /(?:verifique|confirme|verificando) (?:se|que) (?:você )?é (?:um )?(?:ser )?human|não sou (?:um )?robô|tráfego incomum/iu,
  nl: /dat (?:je|u) een mens bent|ik ben geen robot|ongebruikelijk verkeer|ongewoon verkeer/iu,
  pl: /(?:potwierdź|sprawdzamy),? (?:że|czy) jesteś człowiekiem|nie jestem robotem|nietypowy ruch/iu,
  tr: /insan olduğunuzu (?:doğrula|kontrol)|robot değilim|olağan ?dışı trafik/iu,
  ru: /подтвердите,? что вы (?:человек|не робот)|я не робот|необычный трафик|проверяем ваш браузер|запросы.{0,40}похожи на автоматические/iu,
  ar: /(?:تحقق|تأكد|التحقق) من أنك (?:إنسان|لست روبوت)|أنا لست (?:برنامج )?روبوت|حركة مرور غير (?:عادية|معتادة)/u,
  zh: /(?:验证|驗證|确认|確認)[您你]是(?:真)?人|我不是(?:机器人|機器人)|异常流量|異常流量|人机(?:身份)?验证|正在(?:检查|檢查)[您你]的(?:浏览器|瀏覽器)/u,
  ja: /人間であることを(?:確認|証明)|(?:私は)?ロボットではありません|通常と異なるトラフィック|セキュリティ(?:を)?(?:確認|チェック)しています/u,
  ko: /사람(?:인지|임을) 확인|로봇이 아닙니다|비정상적인 트래픽|보안 확인을 (?:수행|진행)/u,
};

export const ageGate: Words = {
  en: /(?:are you|i am|i['’]m|you must be|must be|confirm (?:that )?you(?:['’]re| are))\s+(?:at least\s+|over\s+)?(?:18|21)\b|age (?:verification|check)|(?:verify|confirm) your age|adults only|enter your (?:date of birth|birth ?date)/iu,
  de: /(?:bist du|sind sie|ich bin)\s+(?:schon |bereits |mindestens |über )*(?:18|volljährig)|altersprüfung|alterskontrolle|bestätige(?:n sie)? (?:dein|ihr) alter|nur für erwachsene/iu,
  es: /(?:eres|es usted|soy) mayor de (?:18|edad)|(?:tienes|tengo) (?:más de )?18 años|verifica(?:ción)? (?:de |tu |su )edad|confirma (?:tu|su) edad|solo para adultos/iu,
  fr: /(?:avez-vous|as-tu|j['’]ai) (?:plus de )?18 ans|vérification de (?:l['’]|votre )âge|confirmez votre âge|réservée? aux (?:adultes|majeurs)|êtes-vous majeur/iu,
  it: /(?:hai|ho) (?:più di |almeno |già )?18 anni|(?:sei|sono) maggiorenne|verifica (?:dell['’]|la tua )età|conferma la tua età|solo per adulti/iu,
  pt: /(?:você tem|tenho) (?:mais de )?18 anos|(?:é|sou) maior de (?:18|idade)|verificação de idade|confirme (?:a )?sua idade|apenas para adultos|conteúdo adulto/iu,
  nl: /(?:ben je|bent u|ik ben) (?:al |minstens |ouder dan )*(?:18|meerderjarig)|leeftijdscontrole|bevestig (?:je|uw) leeftijd|alleen voor volwassenen/iu,
  pl: /(?:czy masz|mam) (?:ukończone )?(?:18 lat|skończone 18)|potwierdź (?:swój )?wiek|weryfikacja wieku|tylko dla dorosłych|jesteś pełnoletni/iu,
  tr: /18 yaşından (?:büyük|küçük)|18 yaşını (?:doldur)|yaş(?:ınızı)? doğrula|yetişkinlere (?:yönelik|özel)/iu,
  ru: /вам (?:уже )?(?:есть |исполнилось )?18|мне (?:уже )?(?:есть |исполнилось )?18|подтвердите (?:свой |ваш )?возраст|проверка возраста|только для взрослых/iu,
  ar: /هل (?:أنت فوق|عمرك|تجاوزت).{0,12}(?:18|١٨|الثامنة عشرة)|(?:تأكيد|التحقق من|أكد) (?:العمر|عمرك|السن)|للبالغين فقط/u,
  zh: /(?:年满|年滿|已满|已滿|未满|未滿)\s*(?:18|十八)|(?:年龄|年齡)(?:验证|驗證|确认|確認)|(?:仅限|僅限)成(?:年)?人/u,
  ja: /18歳以上(?:ですか|です)|18歳未満|年齢(?:確認|認証)|成人向け/u,
  ko: /(?:만\s*)?(?:18|19)세 (?:이상|미만)|(?:연령|나이|성인) ?(?:확인|인증)|성인 전용/u,
};

export const login: Words = {
  en: /\b(?:log|sign)[ -]?in\b|please log ?in|you must (?:be logged in|log in|sign in)|members only/iu,
  de: /anmelden|einloggen|anmeldung|du musst (?:dich )?(?:angemeldet|anmelden)|nur für mitglieder/iu,
  es: /inici(?:a|e|ar) (?:de )?sesión|acceder a (?:tu|su) cuenta|inicio de sesión|identifícate/iu,
  fr: /se connecter|connectez-vous|connexion|identifiez-vous|réservé aux membres/iu,
  it: /\baccedi\b|effettua (?:il login|l['’]accesso)|accesso (?:richiesto|utenti)|devi accedere/iu,
  pt: /\bentrar\b|faça login|iniciar sessão|acess(?:e|ar) (?:a )?sua conta|inicie sessão/iu,
  nl: /\binloggen\b|\blog in\b|meld (?:je|u) aan|aanmelden|je moet ingelogd/iu,
  pl: /zaloguj(?: się)?|logowanie|musisz (?:być zalogowan|się zalogować)/iu,
  tr: /giriş yap|oturum aç|üye girişi|giriş yapmalısınız/iu,
  ru: /войти|вход(?: в)?|войдите|авторизуйтесь|авторизация/iu,
  ar: /تسجيل الدخول|سجّ?ل الدخول|يجب (?:عليك )?تسجيل/u,
  zh: /登录|登錄|登入|请先登|請先登/u,
  ja: /ログイン|サインイン/u,
  ko: /로그인/u,
};

/** What only a page says that holds something back until one has signed in. */
export const loginAsked: Words = {
  en: /(?:log|sign) ?in (?:or (?:sign up|register|join|create an account) )?(?:to|before you|and) (?:continue|see|view|read|access|keep|watch|join)|you (?:must|need to|have to) (?:be (?:logged|signed) in|log in|sign in)|you['’]re not (?:logged|signed) in|please (?:log|sign) in|login required|sign up to see|this (?:content|page|profile|group) is (?:only )?(?:for|visible to) (?:registered |logged-in )?members/iu,
  de: /(?:melde? (?:dich|sie sich) an|logge? dich ein|anmelden|einloggen),? (?:um|und)\b|(?:du musst|sie müssen) (?:dich|sich|angemeldet|eingeloggt)|bitte (?:melde|melden|einloggen|anmelden|loggen)|anmeldung erforderlich/iu,
  es: /inici(?:a|e) sesión (?:para|o regístr)|(?:debes|tienes que|debe) iniciar sesión|regístrate para ver|es necesario iniciar sesión/iu,
  fr: /connectez-vous (?:pour|ou)|(?:vous devez|veuillez) (?:être connecté|vous connecter)|inscrivez-vous pour voir|connexion requise/iu,
  it: /accedi (?:per|o (?:iscriviti|registrati))|devi (?:accedere|effettuare)|iscriviti per vedere|accesso richiesto/iu,
  pt: /(?:entre|faça login|inicie sessão|inicia sessão) (?:para|ou)|(?:você precisa|é necessário|tem de) (?:entrar|fazer login|iniciar sessão|estar logado)|cadastre-se para ver/iu,
  nl: /(?:log in|meld je aan|inloggen) (?:om|of)\b|(?:je moet|u moet) (?:ingelogd|inloggen|aangemeld)/iu,
  pl: /zaloguj się,? (?:aby|żeby|by|lub)|musisz (?:być zalogowan|się zalogować)/iu,
  tr: /(?:görmek|devam etmek|görüntülemek) için (?:giriş yap|oturum aç|kaydol)|giriş yapmalısınız|giriş yapmanız gerek/iu,
  ru: /войдите(?: на сайт)?,? (?:чтобы|или)|(?:необходимо|нужно|требуется) (?:войти|авториз)|авторизуйтесь|чтобы (?:продолжить|посмотреть|увидеть).{0,30}войдите/iu,
  ar: /(?:سجّ?ل|تسجيل) الدخول (?:للمتابعة|لعرض|لمشاهدة|لرؤية|أو)|يجب (?:عليك )?(?:تسجيل|أن تسجل)/u,
  zh: /(?:请|請)先?(?:登录|登錄|登入)|(?:登录|登錄|登入)(?:后|後|以|才|即可)/u,
  ja: /(?:ログイン|サインイン)(?:して|すると|が必要|してください)/u,
  ko: /로그인(?:이 필요|하세요|해 주세요|해야|하고|하여|하면)/u,
};

export const cookies: Words = {
  en: /\bcookies?\b|your privacy|consent/iu,
  de: /\bcookies?\b|datenschutz|einwilligung/iu,
  es: /\bcookies?\b|privacidad|consentimiento/iu,
  fr: /\bcookies?\b|traceurs|consentement|vie privée/iu,
  it: /\bcookie\b|consenso|privacy/iu,
  pt: /\bcookies?\b|consentimento|privacidade/iu,
  nl: /\bcookies?\b|toestemming/iu,
  pl: /\bcookies?\b|pliki? cookie|ciastecz|zgod[aęy]/iu,
  tr: /çerez|onay/iu,
  ru: /cookie|файлы куки|куки|согласие/iu,
  ar: /ملفات تعريف الارتباط|كوكيز|الخصوصية/u,
  zh: /cookie|隐私|隱私/iu,
  ja: /cookie|クッキー|プライバシー/iu,
  ko: /쿠키|cookie|개인정보/iu,
};

export const choice: Words = {
  en: /accept|agree|reject|manage|allow|decline/iu,
  de: /akzeptieren|zustimmen|ablehnen|einstellungen|einverstanden/iu,
  es: /aceptar|rechazar|configurar|acepto/iu,
  fr: /accepter|refuser|paramétrer|j['’]accepte/iu,
  it: /accett|rifiut|gestisci/iu,
  pt: /aceitar|rejeitar|recusar|aceito/iu,
  nl: /accepteren|akkoord|weigeren|instellingen/iu,
  pl: /akceptuj|zgadzam|odrzuć|ustawienia/iu,
  tr: /kabul|reddet|ayarlar/iu,
  ru: /принять|принимаю|отклонить|согласен/iu,
  ar: /قبول|موافق|رفض|أوافق/u,
  zh: /接受|同意|拒绝|拒絕/u,
  ja: /同意|許可|拒否|受け入れ/u,
  ko: /동의|허용|거부|수락/u,
};

export const removed: Words = {
  en: /\b(?:this|the|that|sorry,? this|your) (?:page|post|video|photo|picture|image|content|account|profile|user|tweet|thread|message|story|reel|group|channel|link you followed)\b[^.!?]{0,70}\b(?:(?:been|was|were) (?:removed|deleted|taken down|suspended|terminated|disabled|banned)|no longer (?:available|exists?)|(?:isn['’]t|is not|is currently not|not) available|is unavailable|may have been (?:removed|deleted)|doesn['’]t exist anymore)|^(?:account|user|profile|video|post|content|channel) (?:suspended|unavailable|removed|deleted|terminated|not available|isn['’]t available)|(?:video|content|post) (?:unavailable|removed)$|unavailable (?:for|due to) legal reasons|removed (?:by|for) (?:the (?:moderators?|author|uploader|user)|violating)/imu,
  de: /(?:dieser?s?|der|die|das) (?:beitrag|seite|video|foto|bild|inhalt|konto|profil|account|nutzer|kanal|nachricht)[^.!?]{0,70}(?:gelöscht|entfernt|gesperrt|nicht mehr (?:verfügbar|vorhanden)|nicht (?:mehr )?verfügbar|existiert nicht mehr)/iu,
  es: /(?:est[ea]|el|la|su) (?:página|publicación|video|vídeo|foto|contenido|cuenta|perfil|usuario|canal|mensaje)[^.!?]{0,70}(?:eliminad[oa]|borrad[oa]|suspendid[oa]|ya no (?:está disponible|existe)|no está disponible)/iu,
  fr: /(?:cett?e?|la|le|ce) (?:page|publication|vidéo|photo|contenu|compte|profil|chaîne|message)[^.!?]{0,70}(?:supprimée?|retirée?|suspendue?|désactivée?|n['’](?:est|existe) plus|n['’]est pas disponible|plus disponible)/iu,
  it: /(?:quest[oa'’]|il|la|l['’]) ?(?:pagina|post|video|foto|contenuto|account|profilo|canale|messaggio)[^.!?]{0,70}(?:eliminat[oa]|rimoss[oa]|sospes[oa]|non è (?:più )?disponibile|non esiste più)/iu,
  pt: /(?:est[ae]|ess[ae]|[ao]) (?:página|publicação|postagem|vídeo|foto|conteúdo|conta|perfil|canal|mensagem)[^.!?]{0,70}(?:removid[oa]|excluíd[oa]|apagad[oa]|suspens[oa]|não está (?:mais )?disponível|não existe mais|já não está)/iu,
  nl: /(?:deze?|dit|de|het) (?:pagina|bericht|video|foto|inhoud|account|profiel|kanaal)[^.!?]{0,70}(?:verwijderd|opgeschort|geblokkeerd|niet (?:meer|langer) beschikbaar|bestaat niet meer|is niet beschikbaar)/iu,
  pl: /(?:t[aeo]n?|to) (?:strona|post|wpis|film|zdjęcie|treść|konto|profil|kanał|wiadomość)[^.!?]{0,70}(?:usunięt|zawieszon|zablokowan|nie jest już dostępn|nie istnieje|jest niedostępn)/iu,
  tr: /bu (?:sayfa|gönderi|video|fotoğraf|içerik|hesap|profil|kanal)[^.!?]{0,70}(?:kaldırıl|silin|askıya alın|artık (?:mevcut|kullanılamıyor|yok)|mevcut değil|kullanılamıyor)/iu,
  ru: /(?:эт[аоу]т?|данн\S+|страница|запись|видео|фото\S*|аккаунт|профиль|канал|контент|публикация|пост)[^.!?]{0,70}(?:удал[её]н|заблокирован|больше не (?:доступ|существует)|недоступ(?:ен|на|но))/iu,
  ar: /(?:هذه?|هذا) (?:الصفحة|المنشور|الفيديو|الصورة|المحتوى|الحساب|الملف)[^.!؟]{0,70}(?:غير متا|لم (?:يعد|تعد)|حذف|إزالة|معلق|موقوف)|(?:تم|تمت) (?:حذف|إزالة|تعليق) (?:هذا|هذه|المنشور|الحساب)/u,
  zh: /(?:此|该|該|这个|這個|你访问的|您访问的|您要查看的)?(?:页面|頁面|帖子|视频|視頻|影片|照片|内容|內容|账号|帳號|帐号|贴文|貼文|微博)[^。！？]{0,20}(?:已(?:被)?(?:删除|刪除|移除|下架|封禁|停用)|(?:不再|已不|不)(?:可用|存在)|无法(?:查看|观看)|無法(?:查看|觀看))/u,
  ja: /(?:この|お探しの)(?:ページ|投稿|動画|写真|画像|コンテンツ|アカウント|プロフィール|ツイート)[^。]{0,30}(?:削除され|凍結され|停止され|ご?利用(?:いただけ|でき)ません|存在しなくなり|表示できません|公開が終了)/u,
  ko: /(?:이|해당|요청하신) (?:페이지|게시물|동영상|영상|사진|콘텐츠|계정|프로필|글)[^.!?]{0,30}(?:삭제되|정지되|이용할 수 없|더 이상 (?:존재|제공|이용)|볼 수 없)/u,
};

export const notFound: Words = {
  en: /(?:^|[|–-] )(?:error )?404(?=$| ?[|:–-]| (?:error|page|file|not))|(?:page|file|url|address|site) (?:was |could |can )?(?:not|n['’]t|cannot) ?(?:be )?found|^not found|(?:page|content|address|file) (?:doesn['’]t|does not|no longer) exists?|(?:can['’]t|cannot|couldn['’]t|could not) find (?:that|this|the) page|nothing (?:was found )?here/imu,
  de: /seite (?:wurde )?(?:konnte )?nicht gefunden|diese seite (?:gibt es|existiert) nicht/iu,
  es: /página (?:no encontrada|que busca\w* no)|no (?:se )?(?:ha )?(?:encontr\w+|hallad\w+) (?:la|esta) página|esta página no existe/iu,
  fr: /page (?:introuvable|non trouvée|inexistante)|cette page n['’]existe pas/iu,
  it: /pagina non trovata|questa pagina non esiste/iu,
  pt: /página não (?:foi )?encontrada|esta página não existe/iu,
  nl: /pagina (?:is )?niet gevonden|deze pagina bestaat niet/iu,
  pl: /(?:nie (?:znaleziono|odnaleziono) (?:takiej )?strony|strona nie (?:została znaleziona|istnieje))/iu,
  tr: /sayfa bulunamadı|böyle bir sayfa yok/iu,
  ru: /страница не (?:найдена|существует)|такой страницы (?:нет|не существует)/iu,
  ar: /الصفحة غير موجودة|لم يتم العثور على (?:هذه )?الصفحة/u,
  zh: /(?:页面|頁面|网页|網頁)(?:不存在|未找到|找不到)|找不到(?:该|此|您要的)?(?:页面|頁面|网页|網頁)/u,
  ja: /ページが?(?:は)?見つかりません|ページは存在しません/u,
  ko: /페이지를 찾을 수 없|존재하지 않는 페이지/u,
};

export const serverError: Words = {
  en: /(?:^|[|–-] )(?:http )?(?:error )?50[0234](?=$| ?[|:–-]| (?:error|bad|internal|service|gateway))|internal server error|bad gateway|service (?:is )?(?:temporarily )?unavailable|gateway time-?out|(?:down for|under|undergoing) (?:scheduled )?maintenance|something went wrong on our (?:end|side)/imu,
  de: /interner serverfehler|wartungsarbeiten|vorübergehend nicht erreichbar/iu,
  es: /error interno del servidor|en mantenimiento|servicio no disponible/iu,
  fr: /erreur interne du serveur|(?:en|site en) maintenance|service indisponible/iu,
  it: /errore interno del server|in manutenzione/iu,
  pt: /erro interno do servidor|em manutenção/iu,
  nl: /interne serverfout|onderhoud aan de/iu,
  pl: /wewnętrzny błąd serwera|przerwa techniczna|prace konserwacyjne/iu,
  tr: /sunucu hatası|bakım çalışması|bakımdayız/iu,
  ru: /внутренняя ошибка сервера|технические работы|сервис временно недоступен/iu,
  ar: /خطأ (?:داخلي )?في الخادم|تحت الصيانة/u,
  zh: /服务器(?:内部)?错误|伺服器(?:內部)?錯誤|(?:系统|系統|网站|網站)维护|正在维护/u,
  ja: /サーバーエラー|メンテナンス中/u,
  ko: /서버 오류|서비스 점검|점검 중/u,
};

export const paywall: Words = {
  en: /subscribe (?:now )?(?:to|and) (?:continue|keep|read|unlock|get|access)|(?:to (?:continue|keep) reading)[^.]{0,30}(?:subscribe|become|join)|(?:this|the rest of this) (?:article|story|content|post|video) is (?:only )?(?:for|available to|exclusive to|reserved for) (?:paying |our )*(?:subscribers|members|patrons|supporters)|subscribers only|already a subscriber\?|you['’]ve reached (?:your|the) (?:free )?(?:article )?limit|unlock this (?:post|article|story|content)|join to unlock/iu,
  de: /weiterlesen mit|jetzt abonnieren|(?:artikel|beitrag|inhalt) ist (?:nur )?(?:für|exklusiv für) (?:unsere )?(?:abonnent|mitglied)|mit .{0,20}abo (?:weiter)?lesen|sie sind bereits abonnent/iu,
  es: /suscríbe(?:te|se) para (?:seguir|continuar|leer)|(?:artículo|contenido) (?:exclusivo|solo) para suscriptores|ya eres suscriptor/iu,
  fr: /abonnez-vous pour (?:lire|continuer|accéder)|(?:article|contenu) (?:est )?réservé (?:à nos|aux) abonnés|déjà abonné|il vous reste .{0,12}% de cet article/iu,
  it: /abbonati per (?:continuare|leggere)|(?:articolo|contenuto) (?:è )?riservato agli abbonati|sei già abbonato/iu,
  pt: /assine para (?:continuar|ler)|(?:artigo|conteúdo|matéria) (?:exclusiv[oa]|reservad[oa]) (?:para|a) assinantes|já é assinante/iu,
  nl: /(?:abonneer|neem een abonnement).{0,30}(?:om|en) (?:verder )?(?:te )?lez|(?:artikel )?(?:is )?alleen voor abonnees|al abonnee/iu,
  pl: /(?:wykup|kup) (?:dostęp|subskrypcję|prenumeratę)|(?:artykuł|treść) (?:dostępn\S+ )?(?:tylko )?dla (?:subskrybentów|prenumeratorów)/iu,
  tr: /okumaya devam etmek için abone|(?:bu )?(?:içerik|yazı|haber) (?:sadece )?abonelere özel/iu,
  ru: /(?:оформите|купите) подписку|(?:материал|статья|контент) (?:доступ\S+ )?(?:только )?(?:для )?подписчик/iu,
  ar: /اشترك (?:الآن )?(?:لمتابعة|لقراءة|لمواصلة)|(?:محتوى|مقال) (?:حصري )?(?:للمشتركين|خاص بالمشتركين)/u,
  zh: /(?:订阅|訂閱)(?:后|後|以)?(?:继续|繼續|即可)?阅?閱?读?讀?(?:全文|剩余|更多)|(?:仅限|僅限|专享|專享)?(?:订阅者|訂閱者|会员|會員)(?:专享|專享|可阅|可閱|专属|專屬)/u,
  ja: /(?:この記事は)?(?:有料)?会員限定|続きを読むには.{0,20}(?:登録|購読|会員)|有料記事/u,
  ko: /(?:구독|결제)(?:하고|하시면|하면|후) .{0,10}(?:계속|전체|전문|읽)|(?:유료|구독자|멤버십) (?:회원 )?전용/u,
};

/** The language whose words stand in the text; undefined when none do. */
export function spokenIn(words: Words, text: string): string | undefined {
  return Object.keys(words).find((language) => words[language]?.test(text));
}
