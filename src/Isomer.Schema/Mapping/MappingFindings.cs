namespace Isomer.Schema;

/// <summary>The findings of applying a mapping.</summary>
internal sealed class MappingFindings
{
    private readonly List<Diagnostic> _findings = [];

    public bool HasErrors => _findings.Exists(f => f.Severity == Severity.Error);

    public void Add(Diagnostic finding) => _findings.Add(finding);

    public void Report(Code code, string target, params string[] arguments) =>
        Add(Diagnostic.Create(code, arguments) with { Target = target });

    public EquatableArray<Diagnostic> ToArray() => _findings.ToEquatableArray();
}
