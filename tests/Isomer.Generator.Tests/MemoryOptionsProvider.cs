using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Isomer.Generator.Tests;

/// <summary>The properties and item metadata that MSBuild would make visible to the compiler.</summary>
internal sealed class MemoryOptionsProvider : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<string, Dictionary<string, string>> _files = new(StringComparer.Ordinal);

    public Dictionary<string, string> Global { get; } = new(StringComparer.Ordinal);

    public override AnalyzerConfigOptions GlobalOptions => new Options(Global);

    public Dictionary<string, string> Of(string path) =>
        _files.TryGetValue(path, out var options) ? options : _files[path] = new(StringComparer.Ordinal);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(Of(textFile.Path));

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => values.TryGetValue(key, out value);
    }
}
