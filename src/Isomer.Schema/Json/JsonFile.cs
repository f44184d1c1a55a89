namespace Isomer.Schema;

/// <summary>
/// A JSON file while it is read: its text, where its lines begin, what was found wrong, and where each named thing stands.
/// </summary>
internal sealed class JsonFile
{
    // Past these a file is not a damaged blueprint but something else, and each further line helps nobody.
    private const int MaximumFindings = 100;

    private readonly string? _path;
    private readonly List<int> _lineStarts = [0];
    private readonly List<Diagnostic> _findings = [];
    private int _line;

    public JsonFile(string text, string? path)
    {
        Text = text;
        _path = path;
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            _lineStarts.Add(i + 1);
        }

        // A named thing stands on a line of its own, mostly.
        Positions = new(_lineStarts.Count);
    }

    public string Text { get; }

    public SourceMap Positions { get; }

    /// <summary>Whether an error was reported.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Records where a named thing stands: from its name to the end of its value.</summary>
    public void Record(string target, JsonMember member) => Positions.Add(target, Span(member.NameStart, member.Value.End));

    /// <summary>Records where a thing without a name of its own stands.</summary>
    public void Record(string target, JsonValue value) => Positions.Add(target, Span(value.Start, value.End));

    /// <summary>Reports a finding about a value.</summary>
    public void Report(Code code, JsonValue value, string? target, params string[] arguments) =>
        Report(code, value.Start, value.End, target, arguments);

    /// <summary>Reports a finding about a stretch of the text.</summary>
    public void Report(Code code, int start, int end, string? target, params string[] arguments) =>
        Add(Diagnostic.Create(code, arguments) with { Span = Span(start, end), Target = target });

    /// <summary>Reports a finding about a named thing whose place is recorded.</summary>
    public void Report(Diagnostic finding) =>
        Add(finding.Target is { } target ? finding with { Span = Positions.Find(target) } : finding);

    /// <summary>The findings in file order, and the value unless one is an error.</summary>
    public ParseResult<T> Result<T>(T? value)
        where T : class =>
        new(HasErrors ? null : value, _findings.OrderBy(f => f.Span?.Start.Offset ?? 0).ToEquatableArray(), Positions);

    private void Add(Diagnostic finding)
    {
        HasErrors |= finding.Severity == Severity.Error;
        if (_findings.Count < MaximumFindings)
        {
            _findings.Add(finding with { Path = _path });
        }
        else if (_findings.Count == MaximumFindings)
        {
            _findings.Add(Diagnostic.Create(Codes.TooManyFindings,
                MaximumFindings.ToString(System.Globalization.CultureInfo.InvariantCulture)) with
            {
                Path = _path,
                Span = Span(Text.Length, Text.Length),
            });
        }
    }

    private TextSpan Span(int start, int end) => new(Position(start), Position(end));

    private TextPosition Position(int offset)
    {
        // Places are asked for in the file's order, mostly: on the line of the one before, or on the next.
        if (!IsOn(_line, offset) && !IsOn(++_line, offset))
        {
            _line = _lineStarts.BinarySearch(offset);
            _line = _line < 0 ? ~_line - 1 : _line;
        }

        return new(offset, _line + 1, offset - _lineStarts[_line] + 1);
    }

    private bool IsOn(int line, int offset) =>
        line < _lineStarts.Count && _lineStarts[line] <= offset && (line + 1 == _lineStarts.Count || offset < _lineStarts[line + 1]);
}
