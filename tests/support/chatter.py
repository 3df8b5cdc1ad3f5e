"""What customers and agents might say to each other: several languages, all payload types."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from random import Random
from typing import Any

LANGUAGES = ("en", "ru", "de", "es", "kk", "pt", "zh", "ar")
_SHARES = (40, 30, 8, 8, 4, 4, 3, 3)
_LENGTHS = (1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 30, 50, 90, 250)
_LENGTH_SHARES = (5, 6, 8, 9, 10, 10, 12, 10, 9, 7, 6, 4, 2.5, 1.3, 0.2)
_ODDITIES = ("<b>bold</b>", "👍", "🙏🙂", "&amp;", "100 %", "#4471", "https://shop.example/o/77?ref=chat")


@dataclass(frozen=True)
class Person:
    """Somebody who writes; the first part of *client_data* is the ``client_id``."""

    client_id: str
    name: str
    language: str
    client_data: dict[str, Any]


class Chatter:
    """One seed says the same things in the same order. Some words are frequent, order numbers are rare."""

    def __init__(self, seed: int) -> None:
        self._dice = Random(seed)

    def person(self, number: int) -> Person:
        """The customer *number*; every third gives all that a customer can give."""
        dice = self._dice
        language = dice.choices(LANGUAGES, _SHARES)[0]
        name = f"{dice.choice(_FIRST[language])} {dice.choice(_LAST[language])}"
        client_id = _ids(number, dice)
        data: dict[str, Any] = {"client_id": client_id, "client_display_name": name}
        if number % 3 == 0:
            data |= {
                "client_phone": f"+{dice.randrange(10**10, 10**11)}",
                "client_email": f"customer-{number}@mail.example",
                "client_language": language,
                "utm": {"source": "newsletter", "campaign": f"spring-{number % 7}"},
                "page": {"url": f"https://shop.example/{language}/item/{number}", "title": "Item"},
                "location": {"latitude": 43.25 + number % 9, "longitude": 76.95, "city": "Almaty"},
                "device": {"type": "phone", "model": "X1", "user_agent": "Mozilla/5.0 (X11; Linux)"},
            }
        return Person(client_id, name, language, data)

    def text(self, language: str) -> str:
        """One message; every fifth names an order, a few hold something odd."""
        dice = self._dice
        number = dice.choices(_LENGTHS, cum_weights=_LENGTH_STEPS)[0]
        said = dice.choices(_WORDS[language], cum_weights=_WORD_STEPS[language], k=number)
        if dice.random() < 0.2:
            said.insert(dice.randrange(number + 1), str(dice.randrange(10**6, 10**7)))
        if dice.random() < 0.03:
            said.append(dice.choice(_ODDITIES))
        text = ("" if language == "zh" else " ").join(said)
        return text[:1].upper() + text[1:] + dice.choice("..?! ").rstrip()

    def payload(self) -> list[dict[str, Any]]:
        """One to three attachments, now and then one of a type that the contract does not list."""
        dice = self._dice
        return [self._item(dice.randrange(61)) for _ in range(dice.choices((1, 2, 3), (8, 1, 1))[0])]

    def sender(self) -> dict[str, Any]:
        """The agent or the bot who answers, with every member of ``sender_data``."""
        number = self._dice.randrange(24)
        bot = number % 6 == 0
        name = f"Bot {number}" if bot else f"{_FIRST['en'][number % 8]} {_LAST['ru'][number % 6]}"
        return {
            "sender_id": 1000 + number,
            "sender_username": f"agent-{number}",
            "sender_display_name": name,
            "sender_avatar": f"https://kit.example/avatar/{number}.png",
            "sender_email": f"agent-{number}@kit.example",
            "sender_type": "bot" if bot else "agent",
            "is_bot": bot,
        }

    def _item(self, kind: int) -> dict[str, Any]:
        dice = self._dice
        number = dice.randrange(10**6)
        if kind < 40:
            name, ending = _FILES[kind % 4]
            file = f"{name}-{number}.{ending}"
            return {"type": name, "file_name": file, "file_url": f"https://files.example/{number}/{file}"}
        if kind < 50:
            place = {"latitude": 40 + number / 10**5, "longitude": 70 + number / 10**5}
            return {"type": "location", **place, "address": f"{number % 200} Market Street"}
        if kind < 60:
            contact = {"name": f"{dice.choice(_FIRST['en'])}", "number": f"+7{9 * 10**9 + number}"}
            return {"type": "contact", **contact, "avatar": f"https://files.example/{number}.png"}
        return {"type": "sticker", "sticker_id": number}


def _ids(number: int, dice: Random) -> str:
    """A ``client_id`` as integrations make them: phone numbers, UUIDs, own ids."""
    kinds = (f"7916{number:07}", f"{dice.getrandbits(128):032x}", f"guest-{number:x}", f"load-{number:05}")
    return kinds[number % 4]


_FILES = (("photo", "jpg"), ("audio", "ogg"), ("video", "mp4"), ("document", "pdf"))
_FIRST_NAMES = {
    "en": "James Anna Mary Liam Olivia Noah Emma Jack",
    "ru": "Мария Иван Ольга Пётр Анна Дмитрий",
    "de": "Jürgen Käthe Lena Max Sören Ute",
    "es": "José María Íñigo Lucía Pablo Inés",
    "kk": "Айгерім Нұрлан Әлия Ерлан Жанар Қуат",
    "pt": "João Ana Antônio Luísa Pedro Inês",
    "zh": "伟 芳 娜 敏 静 强",
    "ar": "محمد فاطمة علي مريم يوسف نور",
}
_LAST_NAMES = {
    "en": "Smith O'Neil Brown Taylor Wilson Evans",
    "ru": "Петрова Сидоров Кузнецова Смирнов Ёлкина Попов",
    "de": "Müller Schäfer Weiß Groß Becker Vogt",
    "es": "García Núñez López Peña Díaz Ruiz",
    "kk": "Сәрсенов Ахметова Жұмабаев Оспан Төлеген Бекова",
    "pt": "Conceição Araújo Souza Magalhães Lima Costa",
    "zh": "王 李 张 刘 陈 杨",
    "ar": "الأحمد حسن إبراهيم خليل سالم ناصر",
}
_VOCABULARY = {
    "en": """the my order is not here and when will it arrive please hello thank you for delivery address I
        have paid but can you check a receipt was sent to wrong street parcel tracking number refund still
        waiting colour size large small broken replace courier tomorrow morning Friday invoice account
        password code website error photo attached warranty""",
    "ru": """мой заказ не пришёл здравствуйте когда будет доставка пожалуйста спасибо я оплатил но можно
        проверить адрес чек отправили посылка номер возврат жду цвет размер сломан заменить курьер завтра
        утром пятница счёт аккаунт пароль код сайт ошибка фото гарантия оператор договор""",
    "de": """die meine Bestellung ist nicht angekommen wann kommt Lieferung bitte danke ich habe bezahlt
        aber können Sie prüfen Adresse Rechnung falsche Straße Paket Nummer Rückerstattung Größe kaputt
        morgen früh Freitag Konto Passwort Fehler""",
    "es": """mi pedido no ha llegado cuándo será la entrega por favor gracias he pagado pero puede comprobar
        dirección recibo calle equivocada paquete número devolución tamaño roto mañana viernes cuenta
        contraseña año señal""",
    "kk": """менің тапсырысым келмеді сәлеметсіз бе жеткізу қашан болады рахмет төледім мекенжай түбіртек
        сәлемдеме нөмірі қайтару күтемін өлшемі сынған ертең жұма шот құпиясөз қате""",
    "pt": """meu pedido não chegou quando será a entrega por favor obrigado paguei mas pode verificar endereço
        recibo rua errada pacote número devolução tamanho quebrado amanhã sexta conta senha erro""",
    "zh": """您好 我的 订单 没有 到 什么 时候 送货 请 谢谢 已付款 地址 收据 包裹 号码 退款 尺寸 坏了 明天
        星期五""",
    "ar": """مرحبا طلبي لم يصل متى التسليم من فضلك شكرا دفعت لكن العنوان الإيصال الطرد رقم استرداد
        الحجم مكسور غدا""",
}
_FIRST, _LAST, _WORDS = (
    {language: words.split() for language, words in each.items()}
    for each in (_FIRST_NAMES, _LAST_NAMES, _VOCABULARY)
)
_WORD_STEPS = {
    language: list(accumulate(1 / (rank + 2) for rank in range(len(words))))
    for language, words in _WORDS.items()
}
_LENGTH_STEPS = list(accumulate(_LENGTH_SHARES))
