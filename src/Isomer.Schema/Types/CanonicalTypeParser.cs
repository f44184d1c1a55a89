using System.Globalization;
using System.Text;

namespace Isomer.Schema;

/// <summary>Reads a canonical type. The first thing that is wrong ends the reading and stays in <see cref="Error"/>.</summary>
internal sealed class CanonicalTypeParser(string text, int position)
{
    private const int MaximumDepth = 16;

    private int _position = position;

    /// <summary>What was wrong, for a message: no capital, no full stop. Null while all is well.</summary>
    public string? Error { get; private set; }

    /// <summary>Just past the last character read.</summary>
    public int Position => _position;

    /// <summary>Reads the whole text.</summary>
    public CanonicalType? ParseAll()
    {
        var type = ParseType(0);
        return type is null || AtEnd() ? type : Fail<CanonicalType>($"'{text.Substring(_position)}' follows the type");
    }

    /// <summary>Reads one type and stops before what cannot belong to it: a closing bracket, a comma, the end.</summary>
    public CanonicalType? ParseType(int depth)
    {
        if (depth > MaximumDepth)
        {
            return Fail<CanonicalType>($"arrays nest deeper than {MaximumDepth}");
        }

        var name = ReadName();
        if (name.Length == 0)
        {
            return Fail<CanonicalType>("a type name is missing");
        }

        if (!TypeNames.TryFind(name, out var kind))
        {
            return Fail<CanonicalType>($"there is no type '{name}'");
        }

        var type = kind switch
        {
            TypeKind.Array => ParseArray(depth),
            TypeKind.Enum or TypeKind.Set => ParseLabels(kind),
            TypeKind.Other => ParseOther(),
            TypeKind.Geometry => ParseGeometry(),
            _ => ParseNumbers(kind),
        };
        return type is null ? null : ParseFacets(type);
    }

    private CanonicalType? ParseArray(int depth)
    {
        if (!Take('<'))
        {
            return Fail<CanonicalType>("'array' needs its element type: array<int32>");
        }

        var element = ParseType(depth + 1);
        return element is null ? null : Take('>') ? CanonicalType.Array(element) : Fail<CanonicalType>("the '>' of 'array<' is missing");
    }

    private CanonicalType? ParseLabels(TypeKind kind)
    {
        var name = TypeNames.Of(kind);
        if (!Take('('))
        {
            return Fail<CanonicalType>($"'{name}' needs its labels: {name}(a,b)");
        }

        var labels = new List<string>();
        if (!Take(')'))
        {
            do
            {
                if (ReadWord(isLabel: true) is not { } label)
                {
                    return Fail<CanonicalType>($"a label of '{name}' is missing or must stand in single quotes");
                }

                labels.Add(label);
            }
            while (Take(','));
            if (!Take(')'))
            {
                return Fail<CanonicalType>($"a label of '{name}' must stand in single quotes, or its ')' is missing");
            }
        }

        return labels.Distinct(StringComparer.Ordinal).Count() == labels.Count
            ? CanonicalType.Of(kind) with { Labels = labels.ToEquatableArray() }
            : Fail<CanonicalType>($"a label of '{name}' stands twice");
    }

    private CanonicalType? ParseOther()
    {
        const string Shape = "'other' needs an engine and its type: other(<engine>:<type>)";
        if (!Take('('))
        {
            return Fail<CanonicalType>(Shape);
        }

        var engine = ReadName().ToLowerInvariant();
        if (engine.Length == 0 || !Take(':'))
        {
            return Fail<CanonicalType>(Shape);
        }

        SkipBlanks();
        var native = Peek() == '\'' ? ReadQuoted() : ReadUntilClosing();
        return native is not null && Take(')')
            ? CanonicalType.Other(engine, native)
            : Fail<CanonicalType>("the ')' of 'other(' is missing");
    }

    private CanonicalType? ParseGeometry()
    {
        var type = CanonicalType.Of(TypeKind.Geometry);
        if (!Take('('))
        {
            return type;
        }

        var shape = ReadName().ToLowerInvariant();
        return shape.Length > 0 && Take(')')
            ? type with { Shape = shape }
            : Fail<CanonicalType>("'geometry' takes one shape: geometry(point)");
    }

    private CanonicalType? ParseNumbers(TypeKind kind)
    {
        var arguments = new List<int?>(2);
        if (Take('('))
        {
            do
            {
                if (!TryReadNumber(out var number))
                {
                    return Fail<CanonicalType>($"an argument of '{TypeNames.Of(kind)}' is not a whole number");
                }

                arguments.Add(number);
            }
            while (Take(','));
            if (!Take(')'))
            {
                return Fail<CanonicalType>($"the ')' of '{TypeNames.Of(kind)}(' is missing");
            }
        }

        var type = TypeArguments.Apply(kind, arguments, out var error);
        return type ?? Fail<CanonicalType>(error!);
    }

    private CanonicalType? ParseFacets(CanonicalType type)
    {
        while (true)
        {
            SkipBlanks();
            var name = ReadName().ToLowerInvariant();
            if (name.Length == 0)
            {
                return type;
            }

            string? value = null;
            if (Peek() == '=')
            {
                _position++;
                value = ReadWord(isLabel: false);
                if (value is null)
                {
                    return Fail<CanonicalType>($"the value of the facet '{name}' is missing or must stand in single quotes");
                }
            }

            var facet = new Facet(name, value);
            if (type.HasFacet(name))
            {
                return Fail<CanonicalType>($"the facet '{name}' stands twice");
            }

            if (FacetRules.Check(ref facet) is { } error)
            {
                return Fail<CanonicalType>(error);
            }

            type = type.With(facet.Name, facet.Value);
        }
    }

    private bool AtEnd()
    {
        SkipBlanks();
        return _position == text.Length;
    }

    private char Peek() => _position < text.Length ? text[_position] : '\0';

    private void SkipBlanks()
    {
        while (Peek() is ' ' or '\t')
        {
            _position++;
        }
    }

    private bool Take(char c)
    {
        SkipBlanks();
        if (_position == text.Length || text[_position] != c)
        {
            return false;
        }

        _position++;
        return true;
    }

    private string ReadName()
    {
        SkipBlanks();
        var start = _position;
        while (Peek() is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
        {
            _position++;
        }

        return text.Substring(start, _position - start);
    }

    private bool TryReadNumber(out int? number)
    {
        number = null;
        if (Take('*'))
        {
            return true;
        }

        SkipBlanks();
        var start = _position;
        while (Peek() is '-' or (>= '0' and <= '9'))
        {
            _position++;
        }

        var isNumber = int.TryParse(
            text.Substring(start, _position - start), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value);
        number = value;
        return isNumber;
    }

    private string? ReadWord(bool isLabel)
    {
        SkipBlanks();
        if (Peek() == '\'')
        {
            return ReadQuoted();
        }

        var start = _position;
        while (_position < text.Length && CanonicalTypeText.IsBareCharacter(text[_position], isLabel))
        {
            _position++;
        }

        return _position == start ? null : text.Substring(start, _position - start);
    }

    private string? ReadQuoted()
    {
        var word = new StringBuilder();
        for (_position++; _position < text.Length; _position++)
        {
            if (text[_position] != '\'')
            {
                word.Append(text[_position]);
            }
            else if (_position + 1 < text.Length && text[_position + 1] == '\'')
            {
                word.Append('\'');
                _position++;
            }
            else
            {
                _position++;
                return word.ToString();
            }
        }

        return null;
    }

    private string? ReadUntilClosing()
    {
        var start = _position;
        for (var depth = 0; _position < text.Length; _position++)
        {
            if (text[_position] == '(')
            {
                depth++;
            }
            else if (text[_position] == ')' && depth-- == 0)
            {
                return text.Substring(start, _position - start).Trim();
            }
        }

        return null;
    }

    private T? Fail<T>(string error)
        where T : class
    {
        Error ??= error;
        return null;
    }
}
