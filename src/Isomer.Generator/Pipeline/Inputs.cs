using System.Collections.Immutable;
using Isomer.Generator.Model;
using Isomer.Generator.Naming;
using Isomer.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Isomer.Generator.Pipeline;

/// <summary>What the generator reads of a project: three streams of plain values.</summary>
internal static class Inputs
{
    private const string Metadata = "build_metadata.AdditionalFiles.";
    private const string Property = "build_property.";
    private const string HookName = "Transform";

    /// <summary>The blueprints, in the order of their paths.</summary>
    public static IncrementalValuesProvider<BlueprintSource> BlueprintFiles(this IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (p, cancel) => ReadBlueprint(p.Left, p.Right, cancel))
            .Where(static source => source is not null)
            .Collect()
            .SelectMany(static (sources, _) => Order(sources!));

    /// <summary>The mapping files.</summary>
    public static IncrementalValueProvider<EquatableArray<MappingSource>> MappingFiles(
        this IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static p => IsMapping(p.Left, p.Right.GetOptions(p.Left)))
            .Select(static (p, cancel) => new MappingSource(p.Left.Path, p.Left.GetText(cancel)?.ToString() ?? ""))
            .Collect()
            .Select(static (sources, _) => sources.OrderBy(s => s.Path, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>The <c>Transform</c> methods that have a body, by their spelling alone.</summary>
    public static IncrementalValueProvider<EquatableArray<TransformHook>> TransformHooks(
        this IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => IsHook(node), static (syntax, _) => ReadHook((MethodDeclarationSyntax)syntax.Node))
            .Collect()
            .Select(static (hooks, _) => hooks.Distinct().OrderBy(h => h).ToEquatableArray());

    private static bool IsMapping(AdditionalText text, AnalyzerConfigOptions options) =>
        BlueprintFile.HasExtension(text.Path, BlueprintFile.MappingExtension) || IsTrue(Value(options, Metadata + "IsomerMapping"));

    private static BlueprintSource? ReadBlueprint(AdditionalText text, AnalyzerConfigOptionsProvider provider, CancellationToken cancel)
    {
        var options = provider.GetOptions(text);
        if (!IsTrue(Value(options, Metadata + "IsomerBlueprint")))
        {
            return null;
        }

        var project = provider.GlobalOptions;
        return new()
        {
            Path = text.Path,
            Text = text.GetText(cancel)?.ToString() ?? "",
            Owner = new(
                Identifier.OfNamespace(Value(project, Property + "RootNamespace")),
                Identifier.OfBlueprint(text.Path, Value(options, Metadata + "Name")),
                BlueprintFile.NameOf(text.Path)),
            Engine = Value(options, Metadata + "Engine") ?? "",
            Targets = Value(options, Metadata + "Targets") ?? "",
            Connection = Value(options, Metadata + "Connection"),
            Mapping = Value(options, Metadata + "Mapping"),
            WantsMain = IsTrue(Value(project, Property + "IsomerGenerateMain")),
        };
    }

    private static IEnumerable<BlueprintSource> Order(ImmutableArray<BlueprintSource> sources)
    {
        var ordered = sources.OrderBy(s => s.Path, StringComparer.Ordinal).ToList();
        for (var i = 0; i < ordered.Count; i++)
        {
            var sameName = ordered.FindIndex(s => string.Equals(s.Owner.Class, ordered[i].Owner.Class, StringComparison.OrdinalIgnoreCase));
            yield return ordered[i] with
            {
                HasSiblings = ordered.Count > 1, NameTakenBy = sameName < i ? ordered[sameName].Owner.File : null,
            };
        }
    }

    private static bool IsHook(SyntaxNode node) =>
        node is MethodDeclarationSyntax { Identifier.ValueText: HookName, Parent: ClassDeclarationSyntax,
            ParameterList.Parameters.Count: 2 } method &&
        (method.Body is not null || method.ExpressionBody is not null) &&
        method.Modifiers.Any(SyntaxKind.PartialKeyword);

    private static TransformHook ReadHook(MethodDeclarationSyntax method) => new(
        ((ClassDeclarationSyntax)method.Parent!).Identifier.ValueText,
        UnqualifiedName(method.ParameterList.Parameters[0].Type));

    private static string UnqualifiedName(TypeSyntax? type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => type?.ToString() ?? "",
    };

    private static string? Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && value.Length > 0 ? value : null;

    private static bool IsTrue(string? value) => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
