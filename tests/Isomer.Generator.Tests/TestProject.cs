using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Isomer.Generator.Tests;

/// <summary>
/// A project with blueprints, as the compiler sees it: additional files, their metadata, and a driver that runs the generator.
/// </summary>
internal sealed class TestProject
{
    private readonly List<MemoryText> _files = [];
    private readonly MemoryOptionsProvider _options = new();
    private readonly CSharpCompilation _compilation;
    private GeneratorDriver? _driver;

    /// <param name="sources">The application's own C#.</param>
    public TestProject(params string[] sources)
    {
        _options.Global["build_property.RootNamespace"] = "Storefront";
        _compilation = CSharpCompilation.Create(
            "Storefront",
            [CSharpSyntaxTree.ParseText("// The application.", ParseOptions), .. sources
                .Select(s => CSharpSyntaxTree.ParseText(s, ParseOptions))],
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                generalDiagnosticOption: ReportDiagnostic.Error,
                warningLevel: 9999));
    }

    /// <summary>The newest C# that generated code may use.</summary>
    public static CSharpParseOptions ParseOptions { get; } =
        new(LanguageVersion.CSharp13, DocumentationMode.Diagnose);

    private static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => !Path.GetFileName(p).StartsWith("Isomer.", StringComparison.Ordinal))
            .Concat(Directory.GetFiles(Path.GetDirectoryName(Metadata("GeneratedCodeReference"))!, "Isomer.*.dll"))
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    public CSharpCompilation Compilation => _compilation;

    public static string Metadata(string key) =>
        typeof(TestProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    public TestProject Property(string name, string value)
    {
        _options.Global["build_property." + name] = value;
        return this;
    }

    public TestProject Blueprint(
        string path, string text, string engine = "Sqlite", string targets = "PostgreSql;Sqlite", string? mapping = null,
        string? name = null)
    {
        _files.Add(new(path, text));
        var metadata = _options.Of(path);
        metadata["build_metadata.AdditionalFiles.IsomerBlueprint"] = "true";
        metadata["build_metadata.AdditionalFiles.Engine"] = engine;
        metadata["build_metadata.AdditionalFiles.Targets"] = targets;
        metadata["build_metadata.AdditionalFiles.Connection"] = "Shop";
        metadata["build_metadata.AdditionalFiles.Mapping"] = mapping ?? "";
        metadata["build_metadata.AdditionalFiles.Name"] = name ?? "";
        return this;
    }

    public TestProject File(string path, string text)
    {
        _files.Add(new(path, text));
        return this;
    }

    /// <summary>Another text for a file that is there, as an editor would bring it.</summary>
    public void Replace(string path, string text)
    {
        var i = _files.FindIndex(f => f.Path == path);
        var file = new MemoryText(path, text);
        _driver = _driver?.ReplaceAdditionalText(_files[i], file);
        _files[i] = file;
    }

    /// <summary>Runs the generator; a second call goes on from the first.</summary>
    public GeneratorDriverRunResult Run(CSharpCompilation? compilation = null)
    {
        _driver ??= CSharpGeneratorDriver.Create(
            [new BlueprintGenerator().AsSourceGenerator()],
            _files,
            ParseOptions,
            _options,
            new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        _driver = _driver.RunGenerators(compilation ?? _compilation);
        return _driver.GetRunResult();
    }

    /// <summary>The project with an edit of C# that concerns no blueprint.</summary>
    public CSharpCompilation EditElsewhere() =>
        _compilation.ReplaceSyntaxTree(
            _compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText("// The application, edited.\nclass Elsewhere;", ParseOptions));

    /// <summary>What the compiler says of the application together with the generated code, warnings as errors.</summary>
    public ImmutableArray<Diagnostic> Compile()
    {
        var generated = Run().GeneratedTrees;
        Assert.NotEmpty(generated);
        return [.. _compilation.AddSyntaxTrees(generated).GetDiagnostics().Where(d => d.Severity != DiagnosticSeverity.Hidden)];
    }
}
