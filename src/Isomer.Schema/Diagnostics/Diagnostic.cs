namespace Isomer.Schema;

/// <summary>One finding: a code with its arguments, and where it is.</summary>
public sealed record Diagnostic
{
    /// <summary>The catalogue's entry.</summary>
    public required Code Code { get; init; }

    /// <summary>The arguments of the message; strings and numbers only, so that findings compare by value.</summary>
    public EquatableArray<string> Arguments { get; init; }

    /// <summary>The file, or null where there is none.</summary>
    public string? Path { get; init; }

    /// <summary>Where in the file, or null for the file as a whole.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>
    /// The path inside the blueprint or mapping that it is about: <c>tables/customers/columns/email</c>; null for none. Finds the line.
    /// </summary>
    public string? Target { get; init; }

    /// <summary>The severity in force; the code's own unless raised or lowered.</summary>
    public Severity Severity { get; init; }

    /// <summary>A finding without a place.</summary>
    public static Diagnostic Create(Code code, params string[] arguments) =>
        new() { Code = code, Arguments = EquatableArray<string>.Wrap(arguments), Severity = code.Severity };

    /// <summary>A finding about a path of the blueprint or mapping.</summary>
    internal static Diagnostic Of(Code code, string target, string[] arguments) =>
        new() { Code = code, Arguments = EquatableArray<string>.Wrap(arguments), Target = target, Severity = code.Severity };

    /// <summary>The finding with its place in a file: where its target stands there.</summary>
    /// <param name="path">The file's name.</param>
    /// <param name="positions">Where things stand in it.</param>
    public Diagnostic At(string? path, SourceMap positions) =>
        this with { Path = path, Span = Target is null ? null : positions.Find(Target) };

    /// <summary>The message with its arguments.</summary>
    public string Message => Code.Format([.. Arguments]);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // Findings come by the thousand, and these two tell almost all of them apart.
        return unchecked((Code.Id.GetHashCode() * 31) + (Target?.GetHashCode() ?? 0));
    }

    /// <summary>The canonical line that MSBuild and editors read: <c>file(line,col): warning ISO2124: text</c>.</summary>
    public override string ToString()
    {
        var origin = Path is null ? "isomer " : Span is { } s ? $"{Path}({s.Start.Line},{s.Start.Column})" : Path;
        return $"{origin}: {(Severity == Severity.Error ? "error" : Severity == Severity.Warning ? "warning" : "info")} {Code.Id}: {Message}";
    }
}
