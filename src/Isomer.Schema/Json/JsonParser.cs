using System.Globalization;
using System.Text;

namespace Isomer.Schema;

/// <summary>
/// Reads JSON text (RFC 8259) into values that know where they stand. The first fault ends the reading. Time is linear in the text, and the
/// depth is bounded, so that no input exhausts the stack.
/// </summary>
internal sealed class JsonParser(JsonFile file)
{
    private const int MaximumDepth = 64;

    // Most objects are columns.
    private const int UsualMembers = 2;

    // From here on a set of names is cheaper than comparing each pair.
    private const int ManyMembers = 16;

    // Slots of the strings read last, by their hash.
    private const int RecentStrings = 256;

    private readonly string _text = file.Text;
    private readonly string?[] _recent = new string?[RecentStrings];
    private int _position;

    /// <summary>Reads the whole file; null after a fault, which is reported.</summary>
    public JsonValue? Parse()
    {
        // A byte order mark that the caller's decoder left in.
        _position = _text.Length > 0 && _text[0] == '\uFEFF' ? 1 : 0;
        var value = ParseValue(0);
        if (value is null)
        {
            return null;
        }

        SkipBlanks();
        return _position == _text.Length ? value : Fail("something follows the closing bracket");
    }

    private JsonValue? ParseValue(int depth)
    {
        SkipBlanks();
        if (_position == _text.Length)
        {
            return Fail("the file ends where a value should stand");
        }

        switch (_text[_position])
        {
            case '{':
                return depth == MaximumDepth ? TooDeep() : ParseObject(depth + 1);
            case '[':
                return depth == MaximumDepth ? TooDeep() : ParseArray(depth + 1);
            case '"':
                var text = new JsonValue(JsonKind.String, _position);
                if (ParseString() is not { } characters)
                {
                    return null;
                }

                text.Text = characters;
                return Ended(text);
            case '-' or (>= '0' and <= '9'):
                return ParseNumber();
            case 't':
                return ParseWord("true", JsonKind.True);
            case 'f':
                return ParseWord("false", JsonKind.False);
            case 'n':
                return ParseWord("null", JsonKind.Null);
            default:
                return Fail($"a value should stand here, not '{Shown()}'");
        }
    }

    private JsonValue? ParseObject(int depth)
    {
        var value = new JsonValue(JsonKind.Object, _position++);
        var members = new List<JsonMember>(UsualMembers);
        HashSet<string>? names = null;
        if (Take('}'))
        {
            return Ended(value);
        }

        do
        {
            SkipBlanks();
            var nameStart = _position;
            if (nameStart == _text.Length || _text[nameStart] != '"')
            {
                return Fail(nameStart == _text.Length
                    ? "the file ends inside an object"
                    : $"a name in double quotes should stand here, not '{Shown()}'");
            }

            if (ParseString() is not { } name)
            {
                return null;
            }

            var nameEnd = _position;
            if (!Take(':'))
            {
                return Fail("a ':' is missing after the name");
            }

            if (ParseValue(depth) is not { } member)
            {
                return null;
            }

            if (names is null && members.Count == ManyMembers)
            {
                names = new(members.Select(m => m.Name), StringComparer.Ordinal);
            }

            if (names is null ? Contains(members, name) : !names.Add(name))
            {
                file.Report(Codes.DuplicateName, nameStart, nameEnd, null, name);
            }
            else
            {
                members.Add(new(name, nameStart, member));
            }
        }
        while (Take(','));

        if (!Take('}'))
        {
            return Fail(_position == _text.Length ? "the file ends inside an object" : $"a ',' or '}}' should stand here, not '{Shown()}'");
        }

        value.Members = members;
        return Ended(value);
    }

    private static bool Contains(List<JsonMember> members, string name)
    {
        foreach (var member in members)
        {
            if (string.Equals(member.Name, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private JsonValue? ParseArray(int depth)
    {
        var value = new JsonValue(JsonKind.Array, _position++);
        var items = new List<JsonValue>();
        if (Take(']'))
        {
            return Ended(value);
        }

        do
        {
            if (ParseValue(depth) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }
        while (Take(','));

        if (!Take(']'))
        {
            return Fail(_position == _text.Length ? "the file ends inside an array" : $"a ',' or ']' should stand here, not '{Shown()}'");
        }

        value.Items = items;
        return Ended(value);
    }

    private string? ParseString()
    {
        var opening = _position++;
        var start = _position;
        StringBuilder? resolved = null;
        while (_position < _text.Length)
        {
            var c = _text[_position];
            if (c == '"')
            {
                var rest = Part(start, _position++ - start);
                return resolved is null ? rest : resolved.Append(rest).ToString();
            }

            if (c < ' ')
            {
                Fail("a control character (a line break?) stands in a string; write it as an escape such as \\n");
                return null;
            }

            if (c != '\\')
            {
                _position++;
                continue;
            }

            resolved ??= new();
            resolved.Append(_text, start, _position - start);
            if (!TryReadEscape(out var escaped))
            {
                return null;
            }

            resolved.Append(escaped);
            start = _position;
        }

        _position = opening;
        Fail("the file ends inside this string");
        return null;
    }

    // A schema repeats the same keys, types and names of columns in every table.
    private string Part(int start, int length)
    {
        var hash = length;
        for (var i = start; i < start + length; i++)
        {
            hash = unchecked((hash * 31) + _text[i]);
        }

        ref var recent = ref _recent[hash & (RecentStrings - 1)];
        return recent is not null && recent.Length == length && string.CompareOrdinal(recent, 0, _text, start, length) == 0
            ? recent
            : recent = _text.Substring(start, length);
    }

    private bool TryReadEscape(out char escaped)
    {
        var letter = _position + 1 < _text.Length ? _text[_position + 1] : '\0';
        escaped = letter switch
        {
            '"' or '\\' or '/' => letter,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => '\0',
        };
        if (escaped != '\0')
        {
            _position += 2;
            return true;
        }

        if (letter == 'u' && _position + 6 <= _text.Length
            && ushort.TryParse(
                _text.Substring(_position + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            escaped = (char)unit;
            _position += 6;
            return true;
        }

        Fail("an escape is one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits");
        return false;
    }

    private JsonValue? ParseNumber()
    {
        var value = new JsonValue(JsonKind.Number, _position);
        _position += _text[_position] == '-' ? 1 : 0;
        var isLeadingZero = Peek() == '0';
        var whole = SkipDigits();
        var isNumber = whole > 0 && !(isLeadingZero && whole > 1);
        if (Peek() == '.')
        {
            _position++;
            isNumber &= SkipDigits() > 0;
        }

        if (Peek() is 'e' or 'E')
        {
            _position++;
            _position += Peek() is '+' or '-' ? 1 : 0;
            isNumber &= SkipDigits() > 0;
        }

        value.Text = _text.Substring(value.Start, _position - value.Start);
        if (!isNumber)
        {
            _position = value.Start;
            return Fail($"'{value.Text}' is no number");
        }

        return Ended(value);
    }

    private JsonValue? ParseWord(string word, JsonKind kind)
    {
        if (string.CompareOrdinal(_text, _position, word, 0, word.Length) != 0)
        {
            return Fail($"a value should stand here, not '{Shown()}'");
        }

        var value = new JsonValue(kind, _position);
        _position += word.Length;
        return Ended(value);
    }

    private int SkipDigits()
    {
        var start = _position;
        while (Peek() is >= '0' and <= '9')
        {
            _position++;
        }

        return _position - start;
    }

    private char Peek() => _position < _text.Length ? _text[_position] : '\0';

    private void SkipBlanks()
    {
        while (_position < _text.Length && _text[_position] is ' ' or '\n' or '\r' or '\t')
        {
            _position++;
        }
    }

    private bool Take(char c)
    {
        SkipBlanks();
        if (Peek() != c)
        {
            return false;
        }

        _position++;
        return true;
    }

    private JsonValue Ended(JsonValue value)
    {
        value.End = _position;
        return value;
    }

    // One character for a message; half of a surrogate pair would not be one.
    private string Shown() =>
        _position + 1 < _text.Length && char.IsSurrogatePair(_text, _position)
            ? _text.Substring(_position, 2)
            : _text[_position].ToString();

    private JsonValue? TooDeep() => Fail($"brackets nest deeper than {MaximumDepth}");

    private JsonValue? Fail(string fault)
    {
        file.Report(Codes.MalformedJson, _position, _position, null, fault);
        return null;
    }
}
