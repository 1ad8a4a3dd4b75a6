import ColletKit
import Testing
