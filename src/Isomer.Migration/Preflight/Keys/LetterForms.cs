namespace Isomer.Migration.Preflight.Keys;

/// <summary>
/// Letters of the Latin, Greek and Cyrillic scripts as a base letter and its marks, and other characters as those that they stand for: what
/// collations without case, or without case and accents, take for one. It is a table and not the system's, so that every machine finds
/// the same keys, one without ICU included. Checked against the weights that a server gives each character.
/// </summary>
internal static class LetterForms
{
    /// <summary>The marks that tell letters apart; what other marks do is each engine's secret.</summary>
    public const string Marks =
        "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u0309\u030a\u030b\u030c\u030f\u0311\u031b" +
        "\u0323\u0324\u0325\u0326\u0327\u0328\u032d\u032e\u0330\u0331\u0335\u0338";

    // Each character before its base letter.
    private static readonly (char Mark, string Letters)[] OfOneMark =
    [
        ('\u0300', "àa èe ìi òo ùu ǹn ѐе ѝи ẁw ỳy"),
        ('\u0301', "áa ée íi óo úu ýy ćc ĺl ńn ŕr śs źz ǵg άα έε ήη ίι όο ύυ ώω ѓг ќк ḱk ḿm ṕp ẃw"),
        ('\u0302', "âa êe îi ôo ûu ĉc ĝg ĥh ĵj ŝs ŵw ŷy ẑz"),
        ('\u0303', "ãa ñn õo ĩi ũu ṽv ẽe ỹy"),
        ('\u0304', "āa ēe īi ōo ūu ȳy ḡg"),
        ('\u0306', "ăa ĕe ğg ĭi ŏo ŭu йи ўу"),
        ('\u0307', "ċc ėe ġg żz ȧa ȯo ḃb ḋd ḟf ḣh ṁm ṅn ṗp ṙr ṡs ṫt ẇw ẋx ẏy ẛs"),
        ('\u0308', "äa ëe ïi öo üu ÿy ϊι ϋυ ёе їі ḧh ẅw ẍx ẗt"),
        ('\u0309', "ảa ẻe ỉi ỏo ủu ỷy"),
        ('\u030a', "åa ůu ẘw ẙy"),
        ('\u030b', "őo űu"),
        ('\u030c', "čc ďd ěe ľl ňn řr šs ťt žz ǎa ǐi ǒo ǔu ǧg ǩk ǰj ȟh"),
        ('\u030f', "ȁa ȅe ȉi ȍo ȑr ȕu"),
        ('\u0311', "ȃa ȇe ȋi ȏo ȓr ȗu"),
        ('\u031b', "ơo ưu"),
        ('\u0323', "ḅb ḍd ḥh ḳk ḷl ṃm ṇn ṛr ṣs ṭt ṿv ẉw ẓz ạa ẹe ịi ọo ụu ỵy"),
        ('\u0324', "ṳu"),
        ('\u0325', "ḁa"),
        ('\u0326', "șs țt"),
        ('\u0327', "çc ģg ķk ļl ņn ŗr şs ţt ȩe ḑd ḩh"),
        ('\u0328', "ąa ęe įi ųu ǫo"),
        ('\u032d', "ḓd ḙe ḽl ṋn ṱt ṷu"),
        ('\u032e', "ḫh"),
        ('\u0330', "ḛe ḭi ṵu"),
        ('\u0331', "ḇb ḏd ḵk ḻl ṉn ṟr ṯt ẕz ẖh"),
        ('\u0335', "ðd đd ħh łl ŧt"),
        ('\u0338', "øo"),
    ];

    // Each character before its base letter and the marks.
    private const string OfTwoMarks =
        "ǖu\u0308\u0304 ǘu\u0308\u0301 ǚu\u0308\u030c ǜu\u0308\u0300 ǟa\u0308\u0304 ǡa\u0307\u0304 ǭo\u0328\u0304 " +
        "ǻa\u030a\u0301 ǿo\u0338\u0301 ȫo\u0308\u0304 ȭo\u0303\u0304 ȱo\u0307\u0304 ΐι\u0308\u0301 ΰυ\u0308\u0301 " +
        "ḉc\u0327\u0301 ḕe\u0304\u0300 ḗe\u0304\u0301 ḝe\u0327\u0306 ḯi\u0308\u0301 ḹl\u0323\u0304 ṍo\u0303\u0301 " +
        "ṏo\u0303\u0308 ṑo\u0304\u0300 ṓo\u0304\u0301 ṝr\u0323\u0304 ṥs\u0301\u0307 ṧs\u030c\u0307 ṩs\u0323\u0307 " +
        "ṹu\u0303\u0301 ṻu\u0304\u0308 ấa\u0302\u0301 ầa\u0302\u0300 ẩa\u0302\u0309 ẫa\u0302\u0303 ậa\u0323\u0302 " +
        "ắa\u0306\u0301 ằa\u0306\u0300 ẳa\u0306\u0309 ẵa\u0306\u0303 ặa\u0323\u0306 ếe\u0302\u0301 ềe\u0302\u0300 " +
        "ểe\u0302\u0309 ễe\u0302\u0303 ệe\u0323\u0302 ốo\u0302\u0301 ồo\u0302\u0300 ổo\u0302\u0309 ỗo\u0302\u0303 " +
        "ộo\u0323\u0302 ớo\u031b\u0301 ờo\u031b\u0300 ởo\u031b\u0309 ỡo\u031b\u0303 ợo\u031b\u0323 ứu\u031b\u0301 " +
        "ừu\u031b\u0300 ửu\u031b\u0309 ữu\u031b\u0303 ựu\u031b\u0323";

    // Each character before what it stands for.
    private const string Others =
        "ªa ²2 ³3 µμ ¹1 ºo ßss æae þth İi ıi ĳij ĸq ŀl ŋn œoe ſs ƒf ǆdz\u030c ǉlj ǌnj ǣae\u0304 ǳdz ǽae\u0301 ·· ςσ ‐- ‑- ‒- –- " +
        "—- ―- ‘' ’' ‚' ‛' “\" ”\" „\" ‟\" ․. ‥.. …... ﬀff ﬁfi ﬂfl ﬃffi ﬄffl ﬅst ﬆst ґг ™tm №no";

    // Scripts, signs and punctuation of which each character is one by itself in every collation.
    private static readonly (int First, int Last)[] Single =
    [
        (0x00A1, 0x00A7), (0x00A9, 0x00A9), (0x00AB, 0x00AC), (0x00AE, 0x00AE), (0x00B0, 0x00B1), (0x00B6, 0x00B7), (0x00BB, 0x00BB),
        (0x00BF, 0x00BF), (0x00D7, 0x00D7), (0x00F7, 0x00F7), (0x03B1, 0x03C1), (0x03C3, 0x03C9), (0x0430, 0x0438), (0x043A, 0x044F),
        (0x0452, 0x0452), (0x0454, 0x0456), (0x0458, 0x045B), (0x045F, 0x045F), (0x20AC, 0x20AC), (0x4E00, 0x9FA5), (0xAC00, 0xD7A3),
    ];

    private static readonly Dictionary<int, string> Forms = Read();

    /// <summary>What a lower-case character stands for, base letters before their marks; null where that is not known.</summary>
    public static string? Of(int character)
    {
        if (Forms.TryGetValue(character, out var form))
        {
            return form;
        }

        // Wide forms of ASCII.
        if (character is >= 0xFF01 and <= 0xFF5E)
        {
            return char.ToString(char.ToLowerInvariant((char)(character - 0xFEE0)));
        }

        foreach (var (first, last) in Single)
        {
            if (character >= first && character <= last)
            {
                return char.ToString((char)character);
            }
        }

        return null;
    }

    private static Dictionary<int, string> Read()
    {
        var forms = new Dictionary<int, string> { ['\u00a0'] = " ", ['\u3000'] = " " };
        foreach (var (mark, letters) in OfOneMark)
        {
            foreach (var pair in letters.Split(' '))
            {
                forms.Add(pair[0], $"{pair[1]}{mark}");
            }
        }

        foreach (var entry in OfTwoMarks.Split(' ').Concat(Others.Split(' ')))
        {
            forms.Add(entry[0], entry[1..]);
        }

        return forms;
    }
}
