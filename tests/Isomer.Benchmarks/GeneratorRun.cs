using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Isomer.Benchmarks;

/// <summary>
/// The generator as a compiler drives it, in a process that has compiled before: its code is warmed up on another blueprint. It is loaded
/// by its path, as a compiler does, because it holds the model's types once more.
/// </summary>
internal sealed class GeneratorRun
{
    private const int WarmTables = 100;
    private const int WarmRounds = 4;
    private const int WarmRuns = 20;

    // What ran often is compiled anew behind the program's back, in two steps; each wants a moment in which nothing new is called.
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(500);

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp13);

    private readonly Type _generator;
    private readonly CSharpCompilation _compilation;
    private GeneratorDriver? _driver;

    public GeneratorRun()
    {
        var path = typeof(GeneratorRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Generator").Value!;
        _generator = Assembly.LoadFrom(path).GetType("Isomer.Generator.BlueprintGenerator", throwOnError: true)!;
        _compilation = CSharpCompilation.Create("Storefront", [Parse("// The application.")]);
    }

    /// <summary>The blueprint that is compiled: a thousand tables of twenty columns, for two destinations.</summary>
    public static string Blueprint { get; } = WideSchema.Blueprint(1000, 20, "t");

    /// <summary>The first run on the blueprint.</summary>
    public Measurement FirstRun()
    {
        for (var round = 0; round < WarmRounds; round++)
        {
            for (var i = 0; i < WarmRuns; i++)
            {
                Create(WideSchema.Blueprint(WarmTables, 20, "warm")).RunGenerators(_compilation).RunGenerators(Edited());
            }

            Thread.Sleep(Settling);
        }

        var driver = Create(Blueprint);
        var watch = Stopwatch.StartNew();
        _driver = driver.RunGenerators(_compilation);
        var seconds = watch.Elapsed.TotalSeconds;
        var result = _driver.GetRunResult();
        return result.GeneratedTrees.IsEmpty || result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error)
            ? throw new InvalidOperationException("The generator generated nothing.")
            : new(seconds, null);
    }

    /// <summary>The run after an edit that concerns no blueprint; <see cref="FirstRun"/> comes before.</summary>
    public Measurement Edit()
    {
        var edited = Edited();
        var watch = Stopwatch.StartNew();
        _driver!.RunGenerators(edited);
        return new(watch.Elapsed.TotalSeconds, null);
    }

    private CSharpCompilation Edited() =>
        _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], Parse("// The application, edited.\nclass Elsewhere;"));

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, ParseOptions);

    private CSharpGeneratorDriver Create(string blueprint) => CSharpGeneratorDriver.Create(
        [((IIncrementalGenerator)Activator.CreateInstance(_generator)!).AsSourceGenerator()],
        [new BlueprintText(blueprint)], ParseOptions, new Options());

    private sealed class BlueprintText(string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => "/wide.blueprint.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        private readonly Values _metadata = new(new Dictionary<string, string>
        {
            ["build_metadata.AdditionalFiles.IsomerBlueprint"] = "true",
            ["build_metadata.AdditionalFiles.Engine"] = "PostgreSql",
            ["build_metadata.AdditionalFiles.Targets"] = "PostgreSql;Sqlite",
        }.ToImmutableDictionary());

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(ImmutableDictionary<string, string>.Empty);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _metadata;
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
