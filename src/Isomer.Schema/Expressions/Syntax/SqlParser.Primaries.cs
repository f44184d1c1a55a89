namespace Isomer.Schema;

internal sealed partial class SqlParser
{
    private Expression? ParsePrimary()
    {
        switch (_token.Kind)
        {
            case TokenKind.Text:
                return TakeLiteral(LiteralKind.Text);
            case TokenKind.Binary:
                return TakeLiteral(LiteralKind.Binary);
            case TokenKind.Number:
                return TakeLiteral(LiteralKind.Number);
            case TokenKind.QuotedName:
                return ParseName(_token.Text);
            case TokenKind.Word:
                return ParseWord();
            default:
                return TakeSymbol("(") && ParseExpression(0) is { } inner && Expect(TakeSymbol(")")) ? inner : Unexpected();
        }
    }

    private LiteralExpression TakeLiteral(LiteralKind kind)
    {
        var literal = new LiteralExpression(kind, _token.Text);
        Advance();
        return literal;
    }

    private Expression? ParseWord()
    {
        var word = Lower(_token);
        switch (word)
        {
            case "null":
                Advance();
                return LiteralExpression.Null;
            case "true" or "false":
                Advance();
                return new LiteralExpression(LiteralKind.Bool, word);
            case "case":
                Advance();
                return ParseCase();
            case "cast":
                Advance();
                return ParseCast();
            case "next" when _syntax.IsPortable || _syntax.HasNextValue:
                Advance();
                return ParseNextValue();
        }

        var after = Tokenizer.Read(_text, _token.End, _syntax);
        if (_syntax.HasConvert && word == "convert" && after.IsSymbol("("))
        {
            return ParseConvert(after.End);
        }

        if (after.Kind == TokenKind.Text && _syntax.LiteralWords.TryGetValue(word, out var kind))
        {
            Advance();
            kind = _syntax.HasZonedTimestamps && kind == LiteralKind.Timestamp && TemporalText.Normalise(kind, _token.Text) is null
                ? LiteralKind.TimestampTz
                : kind;
            return TemporalText.Normalise(kind, _token.Text) is { } normal
                ? TakeLiteral(kind) with { Text = normal }
                : Fail($"'{_token.Text}' is no {word}");
        }

        if (IsIntroducer())
        {
            Advance();
            return TakeLiteral(LiteralKind.Text);
        }

        if (_syntax.HasArrays && word == "array" && after.IsSymbol("["))
        {
            Advance(after.End);
            return ParseList("]") is { } items ? new FunctionExpression(word, items.ToEquatableArray()) : null;
        }

        if (!after.IsSymbol("(") && _syntax.Constants.TryGetValue(word, out var constant))
        {
            Advance();
            return constant;
        }

        if (after.IsSymbol("("))
        {
            return ParseName(word);
        }

        return _syntax.ReservedWords.Contains(word) ? Unexpected() : ParseName(_syntax.FoldName(_token.Text));
    }

    // N'x', _utf8mb4'x'
    private bool IsIntroducer() =>
        _syntax.HasIntroducers && _token.Kind == TokenKind.Word && (_token.IsWord("n") || _token.Text[0] == '_') &&
        Tokenizer.Read(_text, _token.End, _syntax).Kind == TokenKind.Text;

    // A column, or a call where a parenthesis follows.
    private Expression? ParseName(string name)
    {
        Advance();
        if (!TakeSymbol("("))
        {
            return new ColumnExpression(name);
        }

        if (_syntax.HasArgumentWords && name == "trim" && ParseTrimSide() is { } side)
        {
            return ParseTrim(side);
        }

        if ((_syntax.HasArgumentWords && name == "substring" ? ParseSubstring() : ParseList(")")) is not { } arguments)
        {
            return null;
        }

        if (_syntax.IsPortable)
        {
            if (!PortableFunctions.All.TryGetValue(name, out var function))
            {
                return Fail($"'{name}' is no portable function");
            }

            if (!function.Takes(arguments.Count))
            {
                return Fail($"'{name}' does not take {arguments.Count} arguments");
            }

            if (!PortableFunctions.HasFixedPlace(name, arguments))
            {
                return Fail("'substring' needs numbers for its start, 1 or more, and its length");
            }
        }

        return new FunctionExpression(name, arguments.ToEquatableArray());
    }

    private string? ParseTrimSide() =>
        TakeWord("both") ? "trim" : TakeWord("leading") ? "ltrim" : TakeWord("trailing") ? "rtrim" : null;

    // trim(both [characters] from operand)
    private FunctionExpression? ParseTrim(string function)
    {
        Expression? characters = null;
        if (!_token.IsWord("from") && (characters = ParseExpression(0)) is null)
        {
            return null;
        }

        return Expect(TakeWord("from")) && ParseExpression(0) is { } operand && Expect(TakeSymbol(")"))
            ? new FunctionExpression(function,
                characters is null ? EquatableArray<Expression>.Wrap([operand]) : EquatableArray<Expression>.Wrap([operand, characters]))
            : null;
    }

    // substring(operand from start for length), or with commas
    private List<Expression>? ParseSubstring()
    {
        if (ParseExpression(0) is not { } operand)
        {
            return null;
        }

        if (TakeSymbol(",") || !Expect(TakeWord("from")))
        {
            return _error is null && ParseList(")") is { } rest ? [operand, .. rest] : null;
        }

        Expression? length = null;
        if (ParseExpression(0) is not { } start || (TakeWord("for") && (length = ParseExpression(0)) is null))
        {
            return null;
        }

        return !Expect(TakeSymbol(")")) ? null : length is null ? [operand, start] : [operand, start, length];
    }

    // The items up to the closing bracket; the opening one is taken.
    private List<Expression>? ParseList(string close)
    {
        var items = new List<Expression>();
        if (TakeSymbol(close))
        {
            return items;
        }

        do
        {
            if (ParseExpression(0) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }
        while (TakeSymbol(","));

        return Expect(TakeSymbol(close)) ? items : null;
    }

    private CaseExpression? ParseCase()
    {
        Expression? operand = null;
        if (!_token.IsWord("when") && (operand = ParseExpression(0)) is null)
        {
            return null;
        }

        var branches = new List<CaseBranch>();
        while (TakeWord("when"))
        {
            if (ParseExpression(0) is not { } when || !Expect(TakeWord("then")) || ParseExpression(0) is not { } then)
            {
                return null;
            }

            branches.Add(new(when, then));
        }

        Expression? otherwise = null;
        if (!Expect(branches.Count > 0) || (TakeWord("else") && (otherwise = ParseExpression(0)) is null))
        {
            return null;
        }

        // Without ELSE the value is NULL: one form for both.
        otherwise = otherwise == LiteralExpression.Null ? null : otherwise;
        return Expect(TakeWord("end")) ? new CaseExpression(operand, branches.ToEquatableArray(), otherwise) : null;
    }

    private CastExpression? ParseCast()
    {
        if (!Expect(TakeSymbol("(")) || ParseExpression(0) is not { } operand || !Expect(_token.IsWord("as")))
        {
            return null;
        }

        return ParseType(_token.End) is { } type && Expect(TakeSymbol(")")) ? new CastExpression(operand, type) : null;
    }

    // convert(type, operand[, style])
    private Expression? ParseConvert(int position)
    {
        if (ParseType(position) is not { } type || !Expect(TakeSymbol(",")) || ParseExpression(0) is not { } operand)
        {
            return null;
        }

        Expression? style = null;
        if ((TakeSymbol(",") && (style = ParseExpression(0)) is null) || !Expect(TakeSymbol(")")))
        {
            return null;
        }

        var cast = new CastExpression(operand, type);
        return style is null ? cast : new FunctionExpression("convert_style", EquatableArray<Expression>.Wrap([cast, style]));
    }

    // next value for [schema.]name
    private NextValueExpression? ParseNextValue()
    {
        if (!Expect(TakeWord("value")) || !Expect(TakeWord("for")) || ParseNamePart() is not { } first)
        {
            return null;
        }

        return !TakeSymbol(".") ? new(new(first)) : ParseNamePart() is { } second ? new(new(first, second)) : null;
    }

    private string? ParseNamePart()
    {
        if (_token.Kind is not (TokenKind.Word or TokenKind.QuotedName))
        {
            Unexpected();
            return null;
        }

        var part = _token.Kind == TokenKind.Word ? _syntax.FoldName(_token.Text) : _token.Text;
        Advance();
        return part;
    }
}
