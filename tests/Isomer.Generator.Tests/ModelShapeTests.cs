using System.Reflection;
using Isomer.Generator.Model;

namespace Isomer.Generator.Tests;

/// <summary>A model that held a symbol, a tree or a location would keep a compilation alive, and never be equal to the next one.</summary>
public class ModelShapeTests
{
    [Theory]
    [InlineData(typeof(BlueprintSource))]
    [InlineData(typeof(MappingSource))]
    [InlineData(typeof(TransformHook))]
    [InlineData(typeof(CompiledBlueprint))]
    [InlineData(typeof(TableFile))]
    [InlineData(typeof(DefinitionModel))]
    public void No_field_of_a_model_holds_a_compiler_type_or_a_mutable_collection(Type model)
    {
        var seen = new HashSet<Type>();
        Walk(model, model.Name, seen);
        Assert.NotEmpty(seen);
    }

    private static void Walk(Type type, string path, HashSet<Type> seen)
    {
        if (!seen.Add(type))
        {
            return;
        }

        Assert.False(type.Namespace!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal), $"{path} is {type}");
        Assert.False(type.Namespace.StartsWith("System.Collections", StringComparison.Ordinal), $"{path} is {type}");
        foreach (var argument in type.GenericTypeArguments)
        {
            Walk(argument, path + "<>", seen);
        }

        if (type.Assembly != typeof(BlueprintGenerator).Assembly || type.Name.StartsWith("EquatableArray", StringComparison.Ordinal))
        {
            return;
        }

        foreach (var derived in type.Assembly.GetTypes().Where(t => t.BaseType == type))
        {
            Walk(derived, path + ":" + derived.Name, seen);
        }

        foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            Walk(field.FieldType, path + "." + field.Name, seen);
        }
    }
}
