/**
 * What larger towns are called in other languages and scripts, where one would not find them by the Dutch name.
 * Source: chosen from GeoNames' alternate names (edition of March 2023, CC BY 4.0).
 */
export const NAMES_ABROAD: Readonly<Record<string, string>> = {
  Amsterdam:
    "Amszterdam, أمستردام, آمستردام, ایمسٹرڈیم, Амстердам, Άμστερνταμ, אמסטרדם, አምስተርዳም, आम्स्टर्डम, 阿姆斯特丹, アムステルダム, 암스테르담",
  Arnhem: "Arnheim, آرنهم, Арнем, 阿纳姆, アーネム, 아른험",
  Breda: "بريدا, بردا, Бреда, 布雷达, ブレダ, 브레다",
  "Den Haag":
    "La Haye, La Haya, L'Aia, A Haia, Haga, Lahey, لاهاي, لاهه, Гаага, Χάγη, האג, 海牙, デン・ハーグ, 헤이그",
  Eindhoven:
    "آيندهوفن, آیندهوون, Эйндховен, Ейндговен, Αϊντχόφεν, איינדהובן, 埃因霍温, アイントホーフェン, 에인트호번",
  Enschede: "انسخده, Энсхеде, Енсхеде, 恩斯赫德, エンスヘーデ, 엔스헤더",
  Groningen:
    "Groningue, Groninga, خرونینگن, Гронинген, Гронінген, Χρόνινγκεν, חרונינגן, 格罗宁根, フローニンゲン, 흐로닝언",
  Haarlem: "هارلم, Харлем, Гарлем, Χάαρλεμ, 哈勒姆, ハールレム, 하를럼",
  Leeuwarden: "ليوواردن, لیوواردن, Леуварден, 吕伐登, レーワルデン, 레이우아르던",
  Leiden: "Leyde, Leyden, لايدن, لیدن, Лейден, Λέιντεν, ליידן, 莱顿, ライデン, 레이던",
  Maastricht:
    "Mastrique, ماسترخت, ماستریخت, Маастрихт, Μάαστριχτ, מאסטריכט, 马斯特里赫特, マーストリヒト, 마스트리흐트",
  Middelburg: "ميديلبورخ, Мидделбург, 米德尔堡, ミデルブルフ, 미델뷔르흐",
  Nijmegen: "Nimwegen, Nimègue, Nimega, نايميخن, نیمیخن, Неймеген, Ναϊμέχεν, 奈梅亨, ナイメーヘン, 네이메헌",
  Rotterdam:
    "Roterdão, Róterdam, روتردام, رتردام, راٹرڈیم, Роттердам, Ротердам, Ρότερνταμ, רוטרדם, रॉटरडॅम, 鹿特丹, ロッテルダム, 로테르담",
  "'s-Hertogenbosch": "Bois-le-Duc, Herzogenbusch, Bolduque, Boscoducale, Хертогенбос",
  Tilburg: "تیلبورخ, Тилбург, Тілбург, 蒂尔堡, ティルブルフ, 틸뷔르흐",
  Utrecht: "أوترخت, اوترخت, Утрехт, Ουτρέχτη, אוטרכט, उट्रेख्त, 乌得勒支, ユトレヒト, 위트레흐트",
  Zwolle: "زفوله, زووله, Зволле, 兹沃勒, ズヴォレ, 즈볼러",
};
