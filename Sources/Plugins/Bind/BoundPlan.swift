// A binding under the settings of one machine: constants from the configuration, the library where it lies.

public import Bindings
import JSON

extension PluginSettings {
  /// The plan by which the plugin's worker calls the library at `library`. Throws where the configuration does not fit.
  public func plan(of manifest: Manifest, library: String) throws(ConfigurationFault) -> BindingPlan? {
    guard let binding = manifest.binding else { return nil }
    do throws(BindingFault) {
      return try BindingPlan(binding, library: library) { json, isText throws(BindingFault) in
        json.hasPlaceholder ? try constant(json, isText: isText) : json
      }
    } catch {
      throw ConfigurationFault(
        file: configurationFile,
        [misfit(error, of: manifest)])
    }
  }

  /// What is wrong, at the key that it came from.
  private func misfit(_ fault: BindingFault, of manifest: Manifest) -> DocumentProblem {
    var pointer = "/plugins/\(manifest.name)/config"
    // TOOL/function/arguments/N/value, or TOOL/steps/N/arguments/N/value
    let place = fault.place
    guard let tool = place.first.flatMap({ Int($0) }), manifest.tools.indices.contains(tool),
      let steps = manifest.binding?.tools[tool].steps, place.count >= 4, place[place.count - 3] == "arguments",
      let index = Int(place[place.count - 2]), case let step = place[1] == "steps" ? Int(place[2]) ?? 0 : 0,
      steps.indices.contains(step), steps[step].arguments.indices.contains(index)
    else { return DocumentProblem(pointer: pointer, message: "does not fit: \(fault.message)") }
    let argument = steps[step].arguments[index]
    if let json = argument.value, let written = try? DocumentReader(json), written.document.kind(0) == .string,
      let names = try? PlaceholderText(written.document.string(0)).names,
      let key = names.first(where: { $0.hasPrefix("config.") })
    {
      pointer += "/" + key.dropFirst("config.".count)
    }
    return DocumentProblem(
      pointer: pointer,
      message: "does not fit the argument '\(argument.name)' of '\(manifest.tools[tool].name)': \(fault.message)")
  }

  /// What a worker reads beyond its grants to open the library at `path`: see `BoundLibrary.files`.
  public func addingLibrary(_ path: String) -> PluginSettings {
    var settings = self
    settings.grants.read += BoundLibrary.files(of: path)
    return settings
  }

  /// A text with its placeholders replaced; for other types the configured value itself.
  private func constant(_ json: [UInt8], isText: Bool) throws(BindingFault) -> [UInt8] {
    guard let written = try? DocumentReader(json), written.document.kind(0) == .string,
      let values = try? DocumentReader(config)
    else { return json }
    let text = written.document.string(0)
    do throws(PlaceholderText.Fault) {
      let parts = try PlaceholderText(text)
      if !isText, parts.pieces.count == 1, let name = parts.names.first, name.hasPrefix("config.") {
        guard let node = values.document.member(0, String(name.dropFirst(7))) else {
          throw PlaceholderText.Fault(sentence: "has no value for \(name.dropFirst(7))")
        }
        return values.source(node)
      }
      let expanded = try parts.expanded { name throws(PlaceholderText.Fault) in
        if let folder = folders.value(name) { return folder }
        guard name.hasPrefix("config."), let node = values.document.member(0, String(name.dropFirst(7))) else {
          throw PlaceholderText.Fault(sentence: "has no value for \(name)")
        }
        guard values.document.kind(node) == .string else {
          throw PlaceholderText.Fault(sentence: "has a value for \(name) that is no text")
        }
        return values.document.string(node)
      }
      var writer = JSONWriter()
      writer.string(expanded)
      return writer.bytes
    } catch {
      throw BindingFault([], error.sentence)
    }
  }
}
